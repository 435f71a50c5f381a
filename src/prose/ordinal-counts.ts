import type {Amount} from '../model/article.js';
import {valueOf, type Constituent} from './constituents.js';
import type {Draft} from './figures.js';
import type {Suffered} from './measures.js';

interface SentenceInText {
  readonly constituents: readonly Constituent[];
  readonly figures: readonly Draft[];
}

/**
 * Whether an ordinal is the count of all the dead: «a third victim died», after two deaths or as the
 * first that a text says of its toll. The third of «two were hurt and a third died» is one.
 */
function isToll({constituents, figures}: SentenceInText, {measure, figure}: Suffered): boolean {
  const value = valueOf(constituents[figure]?.amount);
  const isAlone = !constituents.slice(0, figure).some(({amount}) => amount);
  const counts = figures.filter((one) => one.measure === 'killed' && !one.whole);
  const isNext = counts.some(({amount}) => [value - 1, value].includes(valueOf(amount)));
  const isOver = counts.some(({amount}) => valueOf(amount) > value);
  return measure === 'killed' && isAlone && !isOver && (isNext || figures.length === 0);
}

/** Words of a longer time: «the third person to die *this year*». */
const longer = /^(?:thisYear|since|span|past|elsewhere|lastWeek|rate)$/;

/** Whether a clause reports the harm: «a third man *has died*», not «the third man killed». */
function isReport({constituents}: SentenceInText, {figure, by}: Suffered): boolean {
  const between = constituents.slice(figure + 1, by);
  const isVerb = /^(?:befell|dies)$/.test(constituents[by]?.tag ?? '');
  const isPassive = between.some(({tag}) => /^(?:was|were|has|have|been)$/.test(tag));
  return by > figure && (isVerb || isPassive) && !constituents.some(({tag}) => longer.test(tag));
}

/** What an ordinal counts. */
interface OrdinalCount {
  readonly amount: Amount;
  readonly isToll: boolean;
  /** Whether it counts neither: «the third soldier killed this month was named». */
  readonly isOther: boolean;
}

/** How many people an ordinal counts: all that have died so far, or one more. */
export function readOrdinalCount(
  reading: SentenceInText,
  suffered: Suffered,
): OrdinalCount | undefined {
  const {amount, isOrdinal} = reading.constituents[suffered.figure] ?? {};
  if (!amount || !isOrdinal) return undefined;
  const isOther = !isReport(reading, suffered);
  return isToll(reading, suffered)
    ? {amount, isToll: true, isOther}
    : {amount: {kind: 'exact', value: 1}, isToll: false, isOther};
}
