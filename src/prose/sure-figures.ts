import type {IsoDate} from '../model/article.js';
import {isOfThisWeek} from './dates.js';
import type {Draft} from './figures.js';
import {isTold} from './part-scope.js';

/**
 * Measures that are read with few errors. People who are «missing» or «held» may be found or
 * released by the end of the text.
 */
const plainMeasures = ['killed', 'injured', 'displaced'];

/** Whether the lead reports a figure as news of the week and nothing casts doubt on it. */
function isPlain(draft: Draft, reference: IsoDate | undefined): boolean {
  const {measure, coverage, status, needs, naming} = draft;
  const {isEarlier, isPartial, isUnclear, isClaim} = draft;
  const isDoubted =
    status === 'unverified' || status === 'denied' || isEarlier || isPartial || needs > 0;
  if (isUnclear || isClaim || naming === 'unsure') return false;
  const isNews = !draft.scope.to || isOfThisWeek(draft.scope.to, reference);
  return isNews && coverage === 'reported' && !isDoubted && plainMeasures.includes(measure);
}

/** Whether the lead has no other count of the same harm, parts aside. */
export function isOnly(draft: Draft, lead: readonly Draft[]): boolean {
  return lead.every(
    (one) =>
      one === draft || one.measure !== draft.measure || one.whole !== undefined || one.isOfHarmed,
  );
}

/**
 * Whether a figure is proven and tied to the event of the story: the headline states it too, or the
 * paragraph states it with its day.
 */
function isTied(draft: Draft, lead: readonly Draft[]): boolean {
  const {mentions, scope, sentence} = draft;
  // «40 were injured on Friday. … On Wednesday, a derailment killed three.»
  const isOfAnotherDay =
    !scope.to && lead.some((one) => one.sentence !== sentence && one.scope.to !== undefined);
  return (
    mentions.some(({isProven}) => isProven) &&
    mentions.some(
      ({isHeadline, isProven, isDated}) => isHeadline || (isProven && isDated && !isOfAnotherDay),
    )
  );
}

/** Finds the figures that are proven. A part is as sure as its whole, if it is read who they are. */
export function findSure(
  lead: readonly Draft[],
  reference: IsoDate | undefined,
): ReadonlySet<Draft> {
  const plain = lead.filter((draft) => isPlain(draft, reference));
  const wholes = plain.filter(
    (draft) => !draft.whole && isOnly(draft, lead) && isTied(draft, lead),
  );
  return new Set([
    ...wholes,
    ...plain.filter((one) => one.whole && wholes.includes(one.whole) && isTold(one)),
  ]);
}
