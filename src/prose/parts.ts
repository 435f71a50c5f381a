import type {Measure} from '../model/article.js';
import {signsOf, type Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {matchFirst, type Pattern} from './patterns.js';

/** A figure that is a subset of another. */
export interface Part {
  /** Index of its constituent. */
  readonly at: number;
  /** Whether the base was stated before this sentence. */
  readonly isFar: boolean;
  /** Whether the base follows: «two children were among *12 people killed*». */
  readonly isAhead: boolean;
  /** The harm, if the sentence states it: «among the *dead*». */
  readonly measure: Measure | undefined;
  readonly group: string | undefined;
}

/** Indexes of the figures that a list adds after one: «three children, *two women* and *a man*». */
export function readList(
  constituents: readonly Constituent[],
  sentence: string,
  from: number,
  patterns: readonly Pattern[],
): number[] {
  const end = matchFirst(patterns, sentence, from + 1)?.end ?? 0;
  return [...constituents.keys()].slice(from + 1, end).filter((at) => constituents[at]?.amount);
}

/** The subsets that start at a constituent, and the constituent after them. */
interface PartPhrase {
  readonly parts: readonly Part[];
  readonly next: number;
  /** Whether they are a parenthesis with a closing comma: «, including 20 children,». */
  readonly isAside: boolean;
}

function readPartsAt(
  constituents: readonly Constituent[],
  sentence: string,
  start: number,
  {patterns, is}: Grammar,
): PartPhrase | undefined {
  // «15 of the dead were *members* of one family»
  const nameOf = (at: number) => {
    const group = constituents[at]?.group;
    return is('general', group) ? undefined : group;
  };
  const far = matchFirst(patterns.partOfFar, sentence, start);
  const match = far ?? matchFirst(patterns.partOfNear, sentence, start);
  const [[at] = [0], people] = match?.groups ?? [];
  // «346 cases, including 17 deaths» is a separate toll.
  if (!match || constituents[at]?.measure) return undefined;
  const said =
    far &&
    constituents
      .slice(start, match.end)
      .find((constituent) => constituent.measure && !constituent.amount);
  const isLast = at === match.end - 1;
  // «98 of them in Homs and 41 in Idlib»
  const isPlaced = /^(?:place|preposition)$/.test(constituents[match.end]?.tag ?? '');
  const others =
    isLast || people || isPlaced
      ? readList(constituents, sentence, match.end - 1, [...patterns.partList, ...patterns.list])
      : [];
  const parts = [at, ...others].map((index) => ({
    at: index,
    isFar: Boolean(far),
    isAhead:
      constituents[match.end - 1]?.tag === 'among' && constituents[match.end]?.amount !== undefined,
    measure: said?.measure,
    group: nameOf((index === at ? people?.[0] : undefined) ?? index),
  }));
  const end = Math.max(match.end, ...others.map((item) => item + 1));
  const isAfterComma = /comma|boundary/.test(constituents[start - 1]?.tag ?? '');
  const closed = isAfterComma ? matchFirst(patterns.aside, sentence, end)?.end : undefined;
  return {parts, next: closed ?? end, isAside: closed !== undefined};
}

/**
 * Verbs after a parenthesis that belong to the words before it: «12 people, including two children,
 * *were* killed».
 */
const joins = /^(?:was|were|has|have|been|befell|struck|strikes|state|dies|reported|midway)$/;

/** Finds the figures that are subsets of others; `rest` are the indexes of all others. */
export function readParts(
  constituents: readonly Constituent[],
  grammar: Grammar,
): {parts: Part[]; rest: number[]} {
  const sentence = signsOf(constituents);
  const parts: Part[] = [];
  const rest: number[] = [];
  for (let start = 0; start < constituents.length;) {
    const found = readPartsAt(constituents, sentence, start, grammar);
    if (found?.isAside && joins.test(constituents[found.next]?.tag ?? '')) rest.pop();
    if (found) parts.push(...found.parts);
    else rest.push(start);
    start = found?.next ?? start + 1;
  }
  return {parts, rest};
}
