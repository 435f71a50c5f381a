import type {Measure} from '../model/article.js';
import {signsOf, type Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {readList} from './parts.js';
import {matchAt, matchBefore, matchFirst} from './patterns.js';

/** A figure and the harm to the people that it counts. */
export interface Suffered {
  readonly measure: Measure;
  /** Indexes of the figure's constituent, and of the constituent that states the harm. */
  readonly figure: number;
  readonly by: number;
}

/**
 * The figures that match the patterns, from left to right: a figure before its verb, or a verb
 * before its figure.
 */
function matchPatterns(
  constituents: readonly Constituent[],
  signs: string,
  {patterns}: Grammar,
): Map<number, Suffered> {
  const found = new Map<number, Suffered>();
  // «12 killed 30 wounded» is not «killed 30»: each word belongs to one figure.
  const used = new Set<number>();
  const matches = constituents.flatMap((_, start) =>
    patterns.measures.flatMap((pattern) => matchAt(pattern, signs, start) ?? []),
  );
  for (const {
    groups: [[one] = [0], [two] = [0]],
  } of matches) {
    const [figure, by] = constituents[one]?.amount ? [one, two] : [two, one];
    const measure = constituents[by]?.measure;
    if (!measure || found.has(figure) || used.has(by)) continue;
    used.add(by);
    found.set(figure, {measure, figure, by});
  }
  return found;
}

/**
 * «seven deaths»: the noun states the harm. Injuries count only beside another toll, because
 * athletes have them too.
 */
function readNouns(
  constituents: readonly Constituent[],
  found: Map<number, Suffered>,
  hasToll: boolean,
): void {
  const isToll =
    hasToll ||
    found.size > 0 ||
    constituents.some(({amount, measure}) => amount && measure === 'killed');
  constituents.forEach(({measure, amount, group}, figure) => {
    const isSure = measure && amount && (measure !== 'injured' || isToll || group);
    if (isSure && !found.has(figure)) found.set(figure, {measure, figure, by: figure});
  });
}

/**
 * The figures that share a verb: after «killed», or before «were killed» at the start of a clause.
 */
function findSharers(
  constituents: readonly Constituent[],
  signs: string,
  {figure, by}: Suffered,
  {patterns}: Grammar,
): number[] {
  if (by > figure) {
    const [start, end] = matchBefore(patterns.subject, signs, figure)?.groups[0] ?? [0, 0];
    return [...constituents.keys()].slice(start, end).filter((at) => constituents[at]?.amount);
  }
  // «12 people, three soldiers and nine farmers» counts the same people twice.
  const isBreakdown = !constituents[figure]?.group && constituents[figure + 1]?.tag === 'comma';
  return isBreakdown ? [] : readList(constituents, signs, figure, patterns.list);
}

/** Figures that continue the one before them: «12 in Homs and *nine* in Idlib». */
function readFurther(
  constituents: readonly Constituent[],
  signs: string,
  found: Map<number, Suffered>,
  {patterns}: Grammar,
): void {
  let last: Suffered | undefined;
  const isOneMeasure = new Set([...found.values()].map(({measure}) => measure)).size === 1;
  constituents.forEach(({amount}, figure) => {
    const isFurther =
      amount && last && matchFirst([...patterns.further, ...patterns.gapped], signs, figure);
    if (last && isFurther && isOneMeasure && !found.has(figure))
      found.set(figure, {...last, figure});
    if (amount) last = found.get(figure);
  });
}

/**
 * Finds the harm for the figures of a sentence. Figures without a clear one are left out.
 * @param hasToll whether the text has reported deaths
 */
export function readMeasures(
  constituents: readonly Constituent[],
  grammar: Grammar,
  hasToll: boolean,
): Suffered[] {
  const signs = signsOf(constituents);
  const found = matchPatterns(constituents, signs, grammar);
  readNouns(constituents, found, hasToll);
  for (const from of [...found.values()]) {
    for (const figure of findSharers(constituents, signs, from, grammar)) {
      if (!found.has(figure)) found.set(figure, {...from, figure});
    }
  }
  readFurther(constituents, signs, found, grammar);
  // «The toll rose to 67 after four bodies were found»: the four are included.
  const isFound = ({by}: Suffered) => constituents[by]?.tag === 'found';
  const all = [...found.values()];
  // «lowered the number of dead, because three bodies had been counted twice»
  const isCounted =
    constituents.some(({tag}) => tag === 'count') ||
    all.some((one) => one.measure === 'killed' && !isFound(one));
  return all.filter((one) => !isCounted || !isFound(one)).sort((a, b) => a.figure - b.figure);
}
