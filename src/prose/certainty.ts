import type {IsoDate} from '../model/article.js';
import {valueOf} from './constituents.js';
import {isOfThisWeek} from './dates.js';
import {isEnough, type Evidence} from './evidence.js';
import {isTold} from './part-scope.js';
import {isRisenFrom} from './revisions.js';
import {agree, isNearName, isRepeatInLead, type Draft} from './figures.js';

/** How reliable a figure is: a card shows `sure` ones; an editor must confirm `likely` ones. */
export type Certainty = 'sure' | 'likely';

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
function isOnly(draft: Draft, lead: readonly Draft[]): boolean {
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
function findSure(lead: readonly Draft[], reference: IsoDate | undefined): ReadonlySet<Draft> {
  const plain = lead.filter((draft) => isPlain(draft, reference));
  const wholes = plain.filter(
    (draft) => !draft.whole && isOnly(draft, lead) && isTied(draft, lead),
  );
  return new Set([
    ...wholes,
    ...plain.filter((one) => one.whole && wholes.includes(one.whole) && isTold(one)),
  ]);
}

/**
 * Whether a figure names a place or a speaker that the lead does not: it is the count of a province,
 * or of another side, and stands beside that of the lead.
 */
function isToldApart({scope: {place}, source, amount}: Draft, rivals: readonly Draft[]): boolean {
  // A higher count is of a wider area.
  const isOwnPlace =
    place &&
    rivals.every((other) => other.scope.place !== place) &&
    !rivals.every((other) => valueOf(amount) > valueOf(other.amount));
  const isOwnSource = source && rivals.every((other) => !isNearName(other.source, source));
  return Boolean(isOwnPlace || isOwnSource);
}

/**
 * Whether a figure after the lead belongs to the story's event: the lead has a figure too, and its
 * own sentence mentions no other time. If the lead counts the same harm, the figure has a place or a
 * speaker of its own. A figure with its own day or its own «since» is kept, because that
 * distinguishes it.
 */
function isOfStory(draft: Draft, lead: readonly Draft[]): boolean {
  const {scope, mentions, measure, groupKey, coverage} = draft;
  if (scope.from || scope.event) return true;
  const isSettled = coverage === 'reported' && mentions.some((one) => one.isSettled);
  const rivals = lead.filter(
    (other) =>
      !draft.isOfHarmed &&
      other.measure === measure &&
      !other.whole &&
      !other.isPartial &&
      agree(other.groupKey, groupKey) &&
      !isRisenFrom(draft, other),
  );
  return lead.length > 0 && isSettled && (rivals.length === 0 || isToldApart(draft, rivals));
}

/**
 * Whether a sentence reports a figure as news of the week by itself. This is what ties a figure to
 * the story where the lead has none.
 */
function isNewsAlone(draft: Draft, reference: IsoDate | undefined): boolean {
  const {coverage, scope, mentions, isEarlier, isPartial, needs} = draft;
  const isRecent = !scope.to || isOfThisWeek(scope.to, reference);
  const isDoubted = isEarlier || isPartial || needs > 0;
  return coverage === 'reported' && isRecent && !isDoubted && mentions.some((one) => one.isSettled);
}

/**
 * The figures that others are compared with: those of the lead or, if it has none, those of the
 * first paragraph that reports news. None if the lead is about the past.
 */
function findFirst(
  all: readonly Draft[],
  reference: IsoDate | undefined,
  {seen}: Evidence,
): readonly Draft[] {
  const lead = all.filter(({isLead}) => isLead);
  if (lead.length > 0 || seen.has('past') || seen.has('old lead')) return lead;
  const news = all.filter((draft) => isNewsAlone(draft, reference));
  return news.filter(({citation}) => citation.block === news[0]?.citation.block);
}

/**
 * Whether another sentence has a better count of the same harm: the same number under an earlier
 * name («two women», «two students»), or a higher number after that of the headline.
 */
function isOutdone(draft: Draft, all: readonly Draft[]): boolean {
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
function isUntold(draft: Draft, lead: readonly Draft[]): boolean {
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
function isAddition(draft: Draft, all: readonly Draft[]): boolean {
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
        !other.scope.from &&
        !other.scope.event &&
        valueOf(other.amount) >= valueOf(draft.amount),
    )
  );
}

/** Whether a text lists events: its first figures are lines such as «Orsa - 14 dead», of different events. */
function isListOfEvents(all: readonly Draft[]): boolean {
  const [first, ...others] = all.filter(({whole}) => !whole);
  const isListed = (one?: Draft) =>
    one?.measure === first?.measure && one?.mentions.every(({isLine}) => isLine);
  return Boolean(isListed(first) && others.some(isListed));
}

/** The points of evidence that speak against a text with an old date in its background. */
const forBackground = 2;

/**
 * Whether an editor must decide what is shown: somebody disputes a count, the dead are remembered,
 * or there is little evidence of news beside an old date.
 */
function isOpenQuestion(evidence: Evidence, isOnly: boolean): boolean {
  const {seen} = evidence;
  const isOld = seen.has('background') && !isEnough(evidence, forBackground, isOnly);
  return isOld || seen.has('dispute') || seen.has('past');
}

/** Rates each figure. A figure that may be of another event has no rating and is not shown. */
export function rateFigures(
  all: readonly Draft[],
  reference: IsoDate | undefined,
  evidence: Evidence,
): ReadonlyMap<Draft, Certainty> {
  if (isListOfEvents(all)) return new Map();
  const isOpen = isOpenQuestion(evidence, all.length === 1);
  const lead = all.filter(({isLead}) => isLead);
  const sure = findSure(isOpen ? [] : lead, reference);
  const first = findFirst(all, reference, evidence);
  const isKept = (draft: Draft) =>
    (first.includes(draft) || isOfStory(draft, first)) &&
    !isOutdone(draft, all) &&
    !isUntold(draft, lead) &&
    !isAddition(draft, all);
  const own = all.filter((draft) => !draft.whole && isKept(draft));
  // In «a ferry capsized, leaving 35 dead and 165 missing», below a blast with its own dead, both are of
  // another event.
  const others = new Set(
    all
      .filter((one) => !one.whole && !own.includes(one) && !isAddition(one, all))
      .map(({sentence}) => sentence),
  );
  const isApart = ({scope, isToll, isRisen}: Draft) =>
    scope.from !== undefined || scope.event !== undefined || (isToll && isRisen);
  const wholes = own.filter(
    (one) => first.includes(one) || isApart(one) || !others.has(one.sentence),
  );
  const kept = all.filter((one) => wholes.includes(one.whole ?? one));
  return new Map(kept.map((draft) => [draft, sure.has(draft) ? 'sure' : 'likely']));
}
