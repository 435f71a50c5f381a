import type {IsoDate, Revision} from '../model/article.js';
import {valueOf} from './constituents.js';
import {agree, areRetold, mostRivals, type Draft} from './figures.js';

/** Whether two figures count all of the same, as far as they say whom and where. */
function isSameTally(a: Draft, b: Draft): boolean {
  return (
    a.measure === b.measure &&
    !a.whole &&
    !b.whole &&
    a.isPartial === b.isPartial &&
    (a.kin === b.kin || (a.isEarlier && !a.kin)) &&
    (a.isEarlier ? agree(a.scope.from, b.scope.from) : a.scope.from === b.scope.from) &&
    a.scope.event === b.scope.event
  );
}

/** Whether a count is one of a row of tolls that another ends. */
function isSuperseded(
  draft: Draft,
  current: Draft,
  order: ReadonlyMap<Draft, number>,
  reference: IsoDate | undefined,
): boolean {
  if (draft === current || !isSameTally(draft, current)) return false;
  if (draft.isEarlier && !current.isEarlier) return true;
  if (!draft.isToll || !(valueOf(draft.amount) >= 0)) return false;
  const [day, currentDay] = [draft.saidOn ?? reference, current.saidOn ?? reference];
  // «killing 14» of a headline is older than a toll that has risen to 15; the 92 of the day before counted more than it.
  const isMore = valueOf(current.amount) >= valueOf(draft.amount);
  if (day !== currentDay) return (day ?? '') < (currentDay ?? '') && isMore;
  // On one day the last toll counts, but what the lead says is the story's.
  if (draft.isLead !== current.isLead) return current.isLead;
  return current.isToll && (order.get(draft) ?? 0) < (order.get(current) ?? 0);
}

/** How much lower than its headline an older count of the first paragraph may be. */
const leastShare = 0.5;

/** Whether the headline has a newer count: «at least 20 killed» over «at least 15 were killed». */
function isOlder(draft: Draft, headline: Draft): boolean {
  const [low, high] = [valueOf(draft.amount), valueOf(headline.amount)];
  return (
    areRetold(headline, draft) &&
    draft.measure === headline.measure &&
    draft.kin === headline.kin &&
    agree(draft.scope.place, headline.scope.place) &&
    agree(draft.scope.from, headline.scope.from) &&
    ![draft, headline].some((one) => one.isPartial || one.whole) &&
    low < high &&
    low >= high * leastShare
  );
}

/** A figure with the counts that it supersedes. */
export interface Current {
  readonly draft: Draft;
  readonly revisions: readonly Revision[];
}

/** Leaves out counts that later ones supersede, and keeps those as revisions whose day is known. */
export function reviseFigures(all: readonly Draft[], reference: IsoDate | undefined): Current[] {
  const order = new Map(all.map((draft, at) => [draft, at]));
  const rivals = all.filter(({isToll, isLead, isEarlier}) => isToll || isLead || isEarlier);
  const few = rivals.slice(0, mostRivals);
  // A count with parts stays, or they would be parts of nothing.
  const wholes = new Set(all.map(({whole}) => whole));
  const isOver = (draft: Draft) =>
    few.some((current) => isSuperseded(draft, current, order, reference)) ||
    (!wholes.has(draft) &&
      few.slice(0, Math.max(0, few.indexOf(draft))).some((first) => isOlder(draft, first)));
  const kept = all.filter((draft) => !isOver(draft));
  return kept.map((draft) => {
    const told = few
      .filter((earlier) => isSuperseded(earlier, draft, order, reference))
      .flatMap(({amount, saidOn}) => (saidOn ? [{amount, asOf: saidOn}] : []));
    const revisions = [...draft.earlier, ...told];
    return {draft, revisions: revisions.sort((a, b) => a.asOf.localeCompare(b.asOf))};
  });
}
