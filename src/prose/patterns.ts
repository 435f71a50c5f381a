import type {PartOfSpeech} from './part-of-speech.js';

const signs = new Map<string, string>();

/** The character that represents a part of speech in a sentence. */
export function signOf(tag: PartOfSpeech): string {
  const sign = signs.get(tag) ?? String.fromCharCode(0x100 + signs.size);
  signs.set(tag, sign);
  return sign;
}

/**
 * A word order, as two regular expressions over these characters: to match at a position, and to
 * search.
 */
export type Pattern = readonly [RegExp, RegExp];

/** A match of a pattern: the characters, and the positions of its brackets. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Start and end of each bracket that matched. */
  readonly groups: readonly (readonly [number, number])[];
}

/**
 * Compiles `'(figure) be|adverb* (struck)'` to a regular expression: names of tags become their
 * characters, `^boundary` any other character, `*` up to five; everything else is as in regular
 * expressions.
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

/** The first match of a pattern from `start` on. */
function search(pattern: RegExp, sentence: string, start: number): Match | undefined {
  pattern.lastIndex = start;
  const [whole, ...groups] = pattern.exec(sentence)?.indices ?? [];
  return (
    whole && {start: whole[0], end: whole[1], groups: groups.filter((group) => group !== undefined)}
  );
}

/** The match of a pattern at `start`. */
export function matchAt(
  [trial, pattern]: Pattern,
  sentence: string,
  start: number,
): Match | undefined {
  trial.lastIndex = start;
  return trial.test(sentence) ? search(pattern, sentence, start) : undefined;
}

/** The first of several patterns that matches at a position. */
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

/** All matches of some patterns in a sentence, from left to right, without overlaps. */
export function matchAll(patterns: readonly Pattern[], sentence: string): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < sentence.length;) {
    const match = matchFirst(patterns, sentence, at);
    if (match) matches.push(match);
    at = match?.end ?? at + 1;
  }
  return matches;
}

/** A match of one of the patterns between `start` and `end`; `$` in it means `end`. */
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
