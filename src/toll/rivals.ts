import type {CasualtyFigure, IsoDate, Scope} from '../model/article.js';
import {includedIn, subjectKey} from './arrange-report.js';
import {isAfter} from './parse-time.js';
import {isSameAmount, isSameGroup} from './same-count.js';
import {isStruck} from './struck.js';

/** Two figures of a report that may be counts of the same people. */
export type Rivals = readonly [CasualtyFigure, CasualtyFigure];

/** How many figures each is compared with, because comparing all pairs takes quadratic time. */
const mostCompared = 50;

const canBeOne = (one: string | undefined, other: string | undefined): boolean =>
  !one || !other || one.includes(other) || other.includes(one);

const isOver = (to: IsoDate | undefined, from: IsoDate | undefined): boolean => isAfter(from, to);

/** Whether two scopes can be of the same event: a field may be stated in one only. */
function canBeSameScope(one: Scope = {}, other: Scope = {}): boolean {
  const areApart = isOver(one.to, other.from) || isOver(other.to, one.from);
  return canBeOne(one.event, other.event) && canBeOne(one.place, other.place) && !areApart;
}

/** Whether one figure is said to be of more than the other. */
function isWider(one: CasualtyFigure, other: CasualtyFigure): boolean {
  return includedIn(one, [other]).length > 0;
}

function areRivals(one: CasualtyFigure, other: CasualtyFigure): boolean {
  const isOfTwo = one.source?.name !== other.source?.name;
  const isSame = isOfTwo ? isSameGroup(one.group, other.group) : one.group === other.group;
  return (
    one.measure === other.measure &&
    isSame &&
    !isSameAmount(one.amount, other.amount) &&
    // Counts of the same subject are shown as counts that differ.
    subjectKey(one) !== subjectKey(other) &&
    canBeSameScope(one.scope, other.scope) &&
    !isWider(one, other) &&
    !isWider(other, one)
  );
}

/**
 * Pairs of figures that a card shows as figures of several things, but which may be two counts of
 * the same people: of two speakers or two times, of which one has a day or a place of its own.
 */
export function findRivals(figures: readonly CasualtyFigure[]): Rivals[] {
  const wholes = figures.filter((one) => one.partOf === undefined && !isStruck(one));
  return wholes.flatMap((one, at) =>
    wholes
      .slice(Math.max(0, at - mostCompared), at)
      .filter((other) => areRivals(other, one))
      .map((other): Rivals => [other, one]),
  );
}
