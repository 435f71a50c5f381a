import {valueOf} from './constituents.js';
import {agree, isNearName, isRepeatInLead, type Draft} from './figures.js';

/**
 * Whether another sentence has a better count of the same harm: the same number under an earlier
 * name («two women», «two students»), or a higher number after that of the headline.
 */
export function isOutdone(draft: Draft, all: readonly Draft[]): boolean {
  const at = all.indexOf(draft);
  const value = valueOf(draft.amount);
  return all.some((other, i) => {
    const isRival =
      other.measure === draft.measure && other.sentence !== draft.sentence && !other.whole;
    const isTwin = i < at && value > 1 && valueOf(other.amount) === value;
    // «The opposition says over 100 died» does not replace the count of the government.
    const areRivals = () => draft.source && other.source && !isNearName(draft.source, other.source);
    // What the first paragraph states again is not an older count of the headline.
    const isOld = draft.mentions.every(({isHeadline}) => isHeadline);
    const isLater =
      isOld &&
      i > at &&
      isRepeatInLead(draft, other) &&
      other.groupKey === draft.groupKey &&
      !areRivals();
    return isRival && (isTwin || (isLater && valueOf(other.amount) > value));
  });
}

/** Whether two figures are told apart: by a place, a time or a speaker. */
function isTellable({scope: a, source}: Draft, {scope: b, source: other}: Draft): boolean {
  const isOwn = (one: string | undefined, two: string | undefined) => one && one !== two;
  const isOwnTime = isOwn(a.from, b.from) ?? isOwn(a.event, b.event);
  return Boolean(isOwn(a.place, b.place) ?? isOwnTime ?? (source && !isNearName(other, source)));
}

/**
 * Whether the words do not tell if a figure of the lead is a part of a higher one before it, or of
 * another event: «A quake killed 120 people. *Ten* were killed instantly.» Beside it, readers would
 * add it up.
 */
export function isUntold(draft: Draft, lead: readonly Draft[]): boolean {
  const before = lead.slice(0, Math.max(0, lead.indexOf(draft)));
  return before.some(
    (other) =>
      other.measure === draft.measure &&
      other.sentence !== draft.sentence &&
      !other.whole &&
      !other.isPartial &&
      !draft.isOfHarmed &&
      !draft.isBeside &&
      agree(other.groupKey, draft.groupKey) &&
      valueOf(other.amount) > valueOf(draft.amount) &&
      !isTellable(draft, other),
  );
}

/** Whether a figure is only added to a toll that the text states: «two *more* deaths» beside 40. */
export function isAddition(draft: Draft, all: readonly Draft[]): boolean {
  return (
    draft.isIncrement &&
    all.some(
      (other) =>
        other.measure === draft.measure &&
        other.sentence !== draft.sentence &&
        agree(other.groupKey, draft.groupKey) &&
        agree(other.source, draft.source) &&
        !other.whole &&
        !other.isIncrement &&
        other.status !== 'unverified' &&
        !other.scope.from &&
        !other.scope.event &&
        valueOf(other.amount) >= valueOf(draft.amount),
    )
  );
}
