import type {Measure} from '../model/article.js';
import {signsOf, type Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {readList} from './parts.js';
import {matchAt, matchBefore, matchFirst} from './patterns.js';

/** What befell a figure. */
export interface Suffered {
  readonly measure: Measure;
  /** Index of the figure's constituent, and of the constituent that says what was suffered. */
  readonly figure: number;
  readonly by: number;
}

/** The figures of the patterns, from left to right: a figure before its verb, or a verb before its figure. */
function matchPatterns(
  constituents: readonly Constituent[],
  signs: string,
  {patterns}: Grammar,
): Map<number, Suffered> {
  const found = new Map<number, Suffered>();
  // «12 killed 30 wounded» is not «killed 30»: a word has one figure.
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

/** «seven deaths»: the noun says it; injuries only beside another toll, for athletes have them too. */
function readNouns(constituents: readonly Constituent[], found: Map<number, Suffered>): void {
  const isToll =
    found.size > 0 || constituents.some(({amount, measure}) => amount && measure === 'killed');
  constituents.forEach(({measure, amount, group}, figure) => {
    const isSure = measure && amount && (measure !== 'injured' || isToll || group);
    if (isSure && !found.has(figure)) found.set(figure, {measure, figure, by: figure});
  });
}

/** The figures that share the verb of one: after «killed», or before «were killed» where they start a clause. */
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
  // «12 people, three soldiers and nine farmers» says the same people twice.
  const isBreakdown = !constituents[figure]?.group && constituents[figure + 1]?.tag === 'comma';
  return isBreakdown ? [] : readList(constituents, signs, figure, patterns.list);
}

/** Figures that go on from the one before them: «12 in Homs and *nine* in Idlib». */
function readFurther(
  constituents: readonly Constituent[],
  signs: string,
  found: Map<number, Suffered>,
  {patterns}: Grammar,
): void {
  let last: Suffered | undefined;
  const isOneMeasure = new Set([...found.values()].map(({measure}) => measure)).size === 1;
  constituents.forEach(({amount}, figure) => {
    const isFurther = amount && last && matchFirst(patterns.further, signs, figure);
    if (last && isFurther && isOneMeasure && !found.has(figure))
      found.set(figure, {...last, figure});
    if (amount) last = found.get(figure);
  });
}

/** Finds what befell the figures of a sentence; figures of which nothing is said for sure are left out. */
export function readMeasures(constituents: readonly Constituent[], grammar: Grammar): Suffered[] {
  const signs = signsOf(constituents);
  const found = matchPatterns(constituents, signs, grammar);
  readNouns(constituents, found);
  for (const from of [...found.values()]) {
    for (const figure of findSharers(constituents, signs, from, grammar)) {
      if (!found.has(figure)) found.set(figure, {...from, figure});
    }
  }
  readFurther(constituents, signs, found, grammar);
  // «The toll rose to 67 after four bodies were found»: the four are in it.
  const isFound = ({by}: Suffered) => constituents[by]?.tag === 'found';
  const all = [...found.values()];
  const hasToll = all.some((one) => one.measure === 'killed' && !isFound(one));
  return all.filter((one) => !hasToll || !isFound(one)).sort((a, b) => a.figure - b.figure);
}
