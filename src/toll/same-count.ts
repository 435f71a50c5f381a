import type {Amount, CasualtyFigure, Sentence} from '../model/article.js';
import {amountKey} from './bounds.js';

/** Whether two amounts have the same number; they may be hedged differently. */
export const isSameAmount = (one: Amount, other: Amount): boolean =>
  amountKey(one) === amountKey(other) ||
  ('value' in one && 'value' in other && one.value === other.value);

/** Whether two groups can be the same people; a sentence may not name one that an editor knows. */
export const isSameGroup = (one: string | undefined, other: string | undefined): boolean =>
  !one || !other || one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);

const overlaps = (one: Sentence, other: Sentence): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end;

/** Whether two figures are of the same words, or count the same: what, whom and how many. */
export function isSameCount(one: CasualtyFigure, other: CasualtyFigure): boolean {
  if (!isSameAmount(one.amount, other.amount)) return false;
  if (one.sentence && other.sentence && overlaps(one.sentence, other.sentence)) return true;
  return one.measure === other.measure && isSameGroup(one.group, other.group);
}
