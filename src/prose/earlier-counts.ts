import type {Amount, IsoDate} from '../model/article.js';
import {dayBefore} from './dates.js';
import type {Suffered} from './measures.js';
import {matchAll} from './patterns.js';
import type {Sentence} from './sentence.js';

/** An earlier count of a figure, with its day: «up *from 58 on Tuesday*». */
export interface EarlierCount {
  readonly amount: Amount;
  readonly asOf: IsoDate;
}

/** Whether a match starts with «from». Patterns cannot tell: all prepositions have the same character. */
function opensWithFrom({constituents, tokens, grammar}: Sentence, at: number): boolean {
  return grammar.is('from', tokens[constituents[at]?.first ?? 0]?.lower);
}

/** The earlier counts in a sentence. None if the sentence has several figures that they may belong to. */
export function readEarlierCounts(
  sentence: Sentence,
  all: readonly Suffered[],
  saidOn: IsoDate | undefined,
): EarlierCount[] {
  const {constituents, signs, grammar} = sentence;
  return matchAll(grammar.patterns.earlierCounts, signs).flatMap(({start, groups}) => {
    const [[count] = [0], time] = groups;
    const amount = constituents[count]?.amount;
    const before = all.filter(({figure, by}) => Math.min(figure, by) < start);
    const asOf = time ? constituents[time[0]]?.iso : saidOn && dayBefore(saidOn);
    const isOne = before.length === 1 && opensWithFrom(sentence, start);
    return amount && asOf && isOne ? [{amount, asOf}] : [];
  });
}
