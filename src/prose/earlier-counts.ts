import type {Amount, IsoDate} from '../model/article.js';
import {dayBefore} from './dates.js';
import type {Suffered} from './measures.js';
import {matchAll} from './patterns.js';
import type {Sentence} from './sentence.js';

/** An earlier count of a figure, with its day if that is named: «up *from 58 on Tuesday*». */
export interface EarlierCount {
  readonly amount: Amount;
  readonly asOf?: IsoDate;
}

/** Whether a match starts with «from». Patterns cannot tell: all prepositions have the same character. */
function opensWithFrom({constituents, tokens, grammar}: Sentence, at: number): boolean {
  return grammar.is('from', tokens[constituents[at]?.first ?? 0]?.lower);
}

/** Whether «from» is about a count: «*up* from 47», «rose *to 61* from 47», «the toll … from 47 *to 61*». */
function followsCount({constituents, tokens, grammar}: Sentence, from: number): boolean {
  const [to, count] = constituents.slice(Math.max(0, from - 2), from);
  const isTo = /^(?:to|reach)$/.test(to?.tag ?? '') && count?.amount !== undefined;
  const isFromTo =
    constituents[from + 2]?.tag === 'to' &&
    constituents.slice(0, from).some(({tag}) => /^(?:toll|count|total)$/.test(tag));
  return (
    isTo || isFromTo || grammar.is('turns', tokens[(constituents[from]?.first ?? 0) - 1]?.lower)
  );
}

/** The earlier counts in a sentence. None if the sentence has several figures that they may belong to. */
export function readEarlierCounts(
  sentence: Sentence,
  all: readonly Suffered[],
  saidOn: IsoDate | undefined,
): EarlierCount[] {
  const {constituents, signs, grammar} = sentence;
  const amountOf = (at = 0) => constituents[at]?.amount;
  const isOne = (start: number) =>
    opensWithFrom(sentence, start) &&
    all.filter(({figure, by}) => Math.min(figure, by) < start).length === 1;
  const dated = matchAll(grammar.patterns.earlierCounts, signs);
  const found = dated.flatMap(({start, groups: [count, time]}): EarlierCount[] => {
    const amount = amountOf(count?.[0]);
    const asOf = time ? constituents[time[0]]?.iso : saidOn && dayBefore(saidOn);
    return amount && asOf && isOne(start) ? [{amount, asOf}] : [];
  });
  if (dated.length > 0) return found;
  const [corrected] = matchAll(grammar.patterns.correctedCounts, signs);
  const isCorrected = corrected && all.filter(({figure}) => figure < corrected.start).length === 1;
  const replaced = amountOf(corrected?.groups[0]?.[0]);
  if (isCorrected && replaced) return [{amount: replaced}];
  return matchAll(grammar.patterns.undatedCounts, signs).flatMap(({start, groups: [count]}) => {
    const amount = amountOf(count?.[0]);
    const isCount = followsCount(sentence, start) && isOne(start);
    return amount && isCount ? [{amount}] : [];
  });
}
