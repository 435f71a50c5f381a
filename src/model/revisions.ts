import type {Amount, CasualtyFigure, RevisionReason} from './article.js';
import {levelOf} from './bounds.js';

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
  after: Amount;
  /** When the figure that came after was stated. */
  date: string;
  reason: RevisionReason | undefined;
  /** Whether it fell, or more than doubled: a reader will ask why. */
  isSudden: boolean;
}

/** What a figure was and is, by date, whatever order the data have it in; what it is now stands last. */
export function listStates({revisions = [], amount, asOf = ''}: CasualtyFigure): State[] {
  const before = [...revisions].sort((a, b) => Date.parse(a.asOf) - Date.parse(b.asOf));
  return [...before, {amount, asOf}];
}

/** The changes of a figure, oldest first. */
export function listSteps(figure: CasualtyFigure): Step[] {
  const [first, ...others] = listStates(figure);
  let before = first;
  return others.map((state) => {
    const {amount = state.amount, asOf = '', reason} = before ?? {};
    const [from, to] = [levelOf(amount), levelOf(state.amount)];
    const isSudden = from !== undefined && to !== undefined && (to < from || to > 2 * from);
    before = state;
    return {before: amount, after: state.amount, date: state.asOf || asOf, reason, isSudden};
  });
}
