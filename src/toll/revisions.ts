import type {Amount, CasualtyFigure, RevisionReason} from '../model/article.js';
import {amountKey, levelOf} from './bounds.js';
import {parseTime} from './parse-time.js';

/** What a figure was, or is, from a day on. */
export interface State {
  amount: Amount;
  /** When it was stated; empty where that is not given. */
  asOf: string;
  /** Why it was changed after that. */
  reason?: RevisionReason | undefined;
}

/** One change of a figure. */
export interface Step {
  before: Amount;
  /** When the amount before was stated. */
  since: string;
  /** When the figure that came after was stated. */
  date: string;
  reason: RevisionReason | undefined;
  /** Whether it fell, or more than doubled: a reader will ask why. */
  isSudden: boolean;
}

/** What a figure was and is, by date, whatever order the data have it in; what it is now stands last. */
export function listStates({revisions = [], amount, asOf = ''}: CasualtyFigure): State[] {
  const before = [...revisions].sort((a, b) => parseTime(a.asOf) - parseTime(b.asOf));
  return [...before, {amount, asOf}];
}

/**
 * The changes of a figure, oldest first: a day on which it stayed what it was is none, and a number
 * that comes after days without one is judged by the last that there was.
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
    return isChange
      ? [{before: amount, since: asOf, date: state.asOf || asOf, reason, isSudden}]
      : [];
  });
}

const isSuddenChange = (from: number | undefined, to: number | undefined): boolean =>
  from !== undefined && to !== undefined && (to < from || to > 2 * from);
