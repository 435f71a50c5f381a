import type {PartOfSpeech} from './part-of-speech.js';

const signs = new Map<string, string>();

/** The sign that stands for a kind of word in a sentence: a character of its own. */
export function signOf(tag: PartOfSpeech): string {
  const sign = signs.get(tag) ?? String.fromCharCode(0x100 + signs.size);
  signs.set(tag, sign);
  return sign;
}

/** An order of words, as expressions over the signs of a sentence: to try at a place, and to search. */
export type Pattern = readonly [RegExp, RegExp];

/** Where a pattern fits: the signs it takes, and the places of its brackets. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Start and end of each bracket that took part. */
  readonly groups: readonly (readonly [number, number])[];
}

/**
 * `'(figure) be|adverb* (struck)'` as an expression: names of tags become their signs, `^boundary`
 * any other sign, `*` up to five; the rest means what it means in expressions.
 */
export function compilePattern(
  pattern: string,
  classes: Readonly<Record<string, string>>,
): Pattern {
  const toSigns = (names: string): string =>
    names
      .replace(/\w+/g, (name) =>
        classes[name] ? toSigns(classes[name]) : signOf(name as PartOfSpeech),
      )
      .replaceAll('|', '');
  const source = pattern
    .replaceAll('*', '{0,5}')
    .replace(/\^?[a-z][a-z|]*/gi, (names) => `[${toSigns(names)}]`);
  return ['y', 'dg'].map(
    (flags) => new RegExp(source.replaceAll(' ', ''), flags),
  ) as unknown as Pattern;
}

/** Where a pattern fits first from `start` on. */
function search(pattern: RegExp, sentence: string, start: number): Match | undefined {
  pattern.lastIndex = start;
  const [whole, ...groups] = pattern.exec(sentence)?.indices ?? [];
  return (
    whole && {start: whole[0], end: whole[1], groups: groups.filter((group) => group !== undefined)}
  );
}

/** What a pattern takes from `start` on. */
export function matchAt(
  [trial, pattern]: Pattern,
  sentence: string,
  start: number,
): Match | undefined {
  trial.lastIndex = start;
  return trial.test(sentence) ? search(pattern, sentence, start) : undefined;
}

/** The first of several patterns that fits at a place. */
export function matchFirst(
  patterns: readonly Pattern[],
  sentence: string,
  start: number,
): Match | undefined {
  for (const pattern of patterns) {
    const match = matchAt(pattern, sentence, start);
    if (match) return match;
  }
  return undefined;
}

/** Everything in a sentence that one of the patterns fits, from left to right, none inside another. */
export function matchAll(patterns: readonly Pattern[], sentence: string): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < sentence.length;) {
    const match = matchFirst(patterns, sentence, at);
    if (match) matches.push(match);
    at = match?.end ?? at + 1;
  }
  return matches;
}

/** Where one of the patterns fits before `end`, from `start` on; `$` in it is `end`. */
export function matchBefore(
  patterns: readonly Pattern[],
  sentence: string,
  end: number,
  start = 0,
): Match | undefined {
  const before = sentence.slice(0, end);
  for (const [, pattern] of patterns) {
    const match = search(pattern, before, start);
    if (match) return match;
  }
  return undefined;
}
