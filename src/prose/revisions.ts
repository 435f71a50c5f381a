import type {IsoDate, Revision} from '../model/article.js';
import {valueOf} from './constituents.js';
import {agree, isNearName, isRepeatInLead, mostRivals, type Draft} from './figures.js';

/** Whether two figures are counts of the same thing: harm, group, period, and neither is a subset. */
function isSameTally(a: Draft, b: Draft): boolean {
  return (
    a.measure === b.measure &&
    !a.whole &&
    !b.whole &&
    a.isPartial === b.isPartial &&
    a.isOfHarmed === b.isOfHarmed &&
    (a.groupKey === b.groupKey || (a.isEarlier && !a.groupKey)) &&
    (a.isEarlier || b.isUpdate
      ? agree(a.scope.from, b.scope.from)
      : a.scope.from === b.scope.from) &&
    a.scope.event === b.scope.event
  );
}

/** The positions of the figures in their text. */
type Order = ReadonlyMap<Draft, number>;

const isAfter = (one: Draft, other: Draft, order: Order): boolean =>
  (order.get(one) ?? 0) > (order.get(other) ?? 0);

/** Whether a later count says that it is the newer one: «The governor *now* says 11 dead». */
function isUpdatedBy(draft: Draft, current: Draft, order: Order): boolean {
  return (
    current.isUpdate &&
    !/^(?:unverified|denied)$/.test(current.status ?? '') &&
    isAfter(current, draft, order) &&
    valueOf(current.amount) >= valueOf(draft.amount)
  );
}

/** A toll that rises within a story at most doubles; a higher one is of a whole war or season. */
const mostRise = 2;

/** Whether a toll further down continues a count of the lead: «taking the toll to 10», after eight. */
export function isRisenFrom({isToll, amount}: Draft, before: Draft): boolean {
  const [now, was] = [valueOf(amount), valueOf(before.amount)];
  return isToll && now > was && now <= was * mostRise;
}

/** Whether a place may be that of another figure: «near Homs» and «Homs». */
function isSamePlace({scope: {place: one}}: Draft, {scope: {place: other}}: Draft): boolean {
  return agree(one, other) || isNearName(one, other);
}

/** Whether a count is that of a month or of several days: «four died in May». A later one is of others. */
function isOfPeriod({scope: {from, to}}: Draft): boolean {
  return to !== undefined && (from !== to || to.length < 10);
}

/** Whether a toll further down says that the lead's count has been overtaken. */
function isOvertaken(draft: Draft, current: Draft, order: Order): boolean {
  const isBelow = !current.isLead || isAfter(current, draft, order);
  return (
    draft.isLead &&
    isBelow &&
    !isOfPeriod(draft) &&
    draft.sentence !== current.sentence &&
    isSamePlace(draft, current) &&
    draft.measure === current.measure &&
    !draft.whole &&
    !current.whole &&
    current.isRisen &&
    isRisenFrom(current, draft) &&
    !/^(?:unverified|denied)$/.test(current.status ?? '') &&
    !current.isPartial &&
    !draft.isPartial &&
    !current.isEarlier &&
    agree(draft.groupKey, current.groupKey) &&
    !current.scope.from &&
    !current.scope.event &&
    current.coverage !== 'other'
  );
}

/** Whether a later count of the missing has taken the place of that of the lead: «10 were still missing». */
function isNewerMissing(draft: Draft, current: Draft): boolean {
  return (
    draft.measure === 'missing' &&
    current.measure === 'missing' &&
    !draft.whole &&
    !current.whole &&
    draft.isLead &&
    !current.isLead &&
    current.isRisen &&
    agree(draft.groupKey, current.groupKey) &&
    !current.scope.from
  );
}

/** Whether the text itself says that a count is the newer one. */
function isReplaced(draft: Draft, current: Draft, order: Order): boolean {
  if (isOvertaken(draft, current, order)) return true;
  if (draft === current || !isSameTally(draft, current)) return false;
  return (draft.isEarlier && !current.isEarlier) || isUpdatedBy(draft, current, order);
}

/** Whether a newer count replaces this one. */
function isSuperseded(
  draft: Draft,
  current: Draft,
  order: Order,
  reference: IsoDate | undefined,
): boolean {
  if (isNewerMissing(draft, current) || isReplaced(draft, current, order)) return true;
  if (isOvertaken(current, draft, order)) return false;
  if (draft === current || !isSameTally(draft, current)) return false;
  if (isUpdatedBy(current, draft, order)) return false;
  if (!draft.isToll || !(valueOf(draft.amount) >= 0)) return false;
  const [day, currentDay] = [draft.saidOn ?? reference, current.saidOn ?? reference];
  // Between days, only an equal or higher count replaces the older one: a lower one may cover less.
  const isMore = valueOf(current.amount) >= valueOf(draft.amount);
  if (day !== currentDay) return (day ?? '') < (currentDay ?? '') && isMore;
  // On the same day, a count in the lead replaces others, but not that of another speaker; otherwise
  // the last toll in the text does.
  const isOfOther = draft.source && !isNearName(draft.source, current.source);
  if (draft.isLead !== current.isLead) return current.isLead && !isOfOther;
  return current.isToll && isAfter(current, draft, order);
}

/** The least share of the headline's count that an older count in the first paragraph may have. */
const leastShare = 0.5;

/** Whether the headline has a newer count: «at least 20 killed» above «at least 15 were killed». */
function isOlder(draft: Draft, headline: Draft): boolean {
  const [low, high] = [valueOf(draft.amount), valueOf(headline.amount)];
  return (
    isRepeatInLead(headline, draft) &&
    draft.measure === headline.measure &&
    draft.groupKey === headline.groupKey &&
    agree(draft.scope.place, headline.scope.place) &&
    agree(draft.scope.from, headline.scope.from) &&
    ![draft, headline].some((one) => one.isPartial || one.whole) &&
    low < high &&
    low >= high * leastShare
  );
}

/** Sorts revisions by date, and each amount once. One without a date is before the others. */
function orderRevisions(revisions: readonly Revision[]): Revision[] {
  const sorted = [...revisions].sort((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? ''));
  const isDated = ({amount}: Revision) =>
    sorted.some((other) => other.asOf && valueOf(other.amount) === valueOf(amount));
  return sorted.filter((one) => one.asOf ?? !isDated(one));
}

/** A figure, with the counts that it replaces. */
export interface Current {
  readonly draft: Draft;
  readonly revisions: readonly Revision[];
}

/**
 * Leaves out replaced counts. They become revisions of the newer one if they have a date or the text
 * says that they were replaced.
 */
export function reviseFigures(all: readonly Draft[], reference: IsoDate | undefined): Current[] {
  const order = new Map(all.map((draft, at) => [draft, at]));
  const rivals = all.filter(
    ({isToll, isLead, isEarlier, isRisen}) => isToll || isLead || isEarlier || isRisen,
  );
  const few = rivals.slice(0, mostRivals);
  // A count with parts stays, because they refer to it.
  const wholes = new Set(all.map(({whole}) => whole));
  const isOver = (draft: Draft) =>
    (draft.isEarlier ? all.slice(0, mostRivals) : few).some((current) =>
      isSuperseded(draft, current, order, reference),
    ) ||
    (!wholes.has(draft) &&
      few.slice(0, Math.max(0, few.indexOf(draft))).some((first) => isOlder(draft, first)));
  const remaining = all.filter((draft) => !isOver(draft));
  const kept = new Set(remaining);
  // An earlier count is that of one figure: the first that replaces it.
  const owners = new Map(
    few
      .filter((earlier) => !kept.has(earlier))
      .map((earlier) => [
        earlier,
        remaining.find((draft) => isSuperseded(earlier, draft, order, reference)),
      ]),
  );
  return remaining.map((draft) => {
    // Its sentence may speak of a company or of an expert: it is news as the count was that it raises.
    for (const before of few)
      if (isOvertaken(before, draft, order)) draft.needs = Math.min(draft.needs, before.needs);
    const replaced = few
      .filter((earlier) => owners.get(earlier) === draft)
      .flatMap((earlier): Revision[] => {
        const {amount, saidOn} = earlier;
        if (saidOn) return [{amount, asOf: saidOn}];
        const isOther = valueOf(amount) !== valueOf(draft.amount);
        // «Undertakers had put the toll at 12» may be a count of others.
        const isStated = !earlier.isEarlier && isReplaced(earlier, draft, order);
        return isOther && isStated ? [{amount}] : [];
      });
    return {draft, revisions: orderRevisions([...draft.earlier, ...replaced])};
  });
}
