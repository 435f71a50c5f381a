import {valueOf} from './constituents.js';
import {findWhole, type Draft} from './figures.js';
import type {Suffered} from './measures.js';
import type {Reading} from './reading.js';

/** The people that a figure is a part of: «three *of them* were killed». */
export interface Them {
  /** The figure that counts them, if it has the same harm. */
  readonly whole?: Draft | undefined;
  /** Whether it is a place of its own, in a sentence of its own: «in Orsa alone». */
  readonly isPlace?: boolean;
  /** Their group, if they are not a figure of the same harm: «20 students, three of whom were killed». */
  readonly group?: string | undefined;
}

/** Parts of speech between a part and another one with the same «them». */
const coordinating =
  /^(?:ofThem|and|struck|strikes|state|befell|was|were|has|have|been|reported|midway|adverb|time)$/;

/** The last figure before another in its sentence; -1 if there is none. */
const findBefore = ({constituents}: Reading, figure: number): number =>
  constituents.slice(0, figure).findLastIndex(({amount}) => amount);

/** Whether a sentence opens with the whole: «*of the 12 killed*, three were shot». */
function isOfOpening({constituents}: Reading, figure: number, base: number): boolean {
  return constituents[base - 1]?.tag === 'of' && constituents[figure - 1]?.tag === 'comma';
}

/** Whether a figure continues a part: «six of whom were beheaded and *eight* burned to death». */
function continuesPart(reading: Reading, figure: number, base: number): boolean {
  const between = reading.constituents.slice(base + 1, figure);
  return (
    reading.constituents[figure]?.tag === 'bare' &&
    between.at(-1)?.tag === 'and' &&
    between.every(({tag}) => coordinating.test(tag)) &&
    isOfThem(reading, base)
  );
}

/** Whether a figure counts some of people that were named before. */
export function isOfThem(reading: Reading, figure: number): boolean {
  const {constituents} = reading;
  const base = findBefore(reading, figure);
  return (
    [figure - 1, figure + 1].some((at) => constituents[at]?.tag === 'ofThem') ||
    (base >= 0 && (isOfOpening(reading, figure, base) || continuesPart(reading, figure, base)))
  );
}

/** The figures of the sentence before, if «them» can be only one of its figures. */
function findFar(reading: Reading, {measure, figure}: Suffered): Them | undefined {
  const {figures, lastStated, constituents, citation} = reading;
  const last = figures.filter(({sentence, whole}) => sentence === lastStated && !whole);
  // «a bus carrying pilgrims, killing 18 of them»
  if (last.length === 0) return {};
  // «Ten were killed and 20 hurt. Three of them died in hospital.»
  if (last.some((one) => one.measure !== measure)) return undefined;
  const amount = constituents[figure]?.amount;
  const whole = amount && findWhole(figures, figures.length, measure, amount, citation.block);
  // The first paragraph repeats the headline: «killing 18 of them».
  const isRepeat = whole && valueOf(whole.amount) === valueOf(amount);
  return whole && (isRepeat ? {} : {whole});
}

/**
 * Finds the people that a part belongs to: those of the figure before it.
 * @param drafts the figures of the sentence so far
 * @returns undefined if that is not certain
 */
export function findThem(
  reading: Reading,
  suffered: Suffered,
  drafts: ReadonlyMap<number, Draft>,
): Them | undefined {
  let base = findBefore(reading, suffered.figure);
  while (base >= 0 && isOfThem(reading, base) && continuesPart(reading, suffered.figure, base))
    base = findBefore(reading, base);
  if (base < 0) return findFar(reading, suffered);
  const {measure} = suffered;
  const whole = drafts.get(base);
  if (whole?.measure === measure) return {whole: whole.whole ?? whole};
  const {tag, group} = reading.constituents[base] ?? {};
  // «Six were killed and 16 injured, three of whom died»: the six may include the three.
  const isCounted = reading.figures.some((one) => one.measure === measure && !one.whole);
  // «363 were rescued, 80 of them injured»
  const isRescued = reading.constituents
    .slice(base + 1, suffered.figure)
    .some(({first}) => reading.grammar.is('safe', reading.tokens[first]?.lower));
  const isOfPeople = whole !== undefined || tag !== 'bare' || isRescued;
  return group || (isOfPeople && !isCounted) ? {group} : undefined;
}
