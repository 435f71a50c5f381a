import type {Amount, CasualtyFigure, RevisionReason} from '../model/article.js';
import {amountKey, levelOf} from './bounds.js';
import {parseTime} from './parse-time.js';

/** The amount of a figure from a date on. */
export interface State {
  amount: Amount;
  /** When it was stated; empty where unknown. */
  asOf: string;
  /** Why it was changed afterwards. */
  reason?: RevisionReason | undefined;
}

/** One change of a figure. */
export interface Step {
  before: Amount;
  /** When the amount before was stated; empty where unknown. */
  since: string;
  /** When the amount after was stated; empty where unknown. */
  date: string;
  reason: RevisionReason | undefined;
  /** Whether it fell or more than doubled, so that readers need an explanation. */
  isSudden: boolean;
}

/**
 * The past and current amounts of a figure by date, or in the given order where a past one has no
 * date; the current one is last.
 */
export function listStates({revisions = [], amount, asOf = ''}: CasualtyFigure): State[] {
  const before = revisions.map((revision) => ({...revision, asOf: revision.asOf ?? ''}));
  if (before.every((state) => state.asOf))
    before.sort((a, b) => parseTime(a.asOf) - parseTime(b.asOf));
  return [...before, {amount, asOf}];
}

/**
 * The changes of a figure, oldest first. Days without a change are left out, and a number after
 * days without one is compared with the last known number.
 */
export function listSteps(figure: CasualtyFigure): Step[] {
  const [first, ...others] = listStates(figure);
  if (!first) return [];
  let before = first;
  let known = levelOf(first.amount);
  return others.flatMap((state) => {
    const {amount, asOf, reason} = before;
    const level = levelOf(state.amount);
    const isSudden = isSuddenChange(known, level);
    const isChange = reason || amountKey(amount) !== amountKey(state.amount);
    before = state;
    known = level ?? known;
    return isChange ? [{before: amount, since: asOf, date: state.asOf, reason, isSudden}] : [];
  });
}

const isSuddenChange = (from: number | undefined, to: number | undefined): boolean =>
  from !== undefined && to !== undefined && (to < from || to > 2 * from);
