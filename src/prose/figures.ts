import type {Amount, FigureStatus, Measure, Scope} from '../model/article.js';
import type {Citation, TextPart} from './blocks.js';
import {valueOf} from './constituents.js';
import type {Coverage} from './coverage.js';
import type {EarlierCount} from './earlier-counts.js';
import type {Naming} from './elision.js';

/** How one sentence states a figure. */
export interface Mention {
  readonly isHeadline: boolean;
  /** Whether it is a line of its own below the headline: «Orsa - 14 dead». */
  readonly isLine: boolean;
  /** Whether the sentence is about one event and one time only. */
  readonly isSettled: boolean;
  /** Whether, beside that, every word between the number and the harm has a known role. */
  readonly isProven: boolean;
  /** Whether the clause of the figure, or a «when …» of it, has a day. */
  readonly isDated: boolean;
}

/** A figure while the text is read. It becomes a `CasualtyFigure`. */
export interface Draft {
  readonly measure: Measure;
  amount: Amount;
  group: string | undefined;
  /** The group's name for comparison: the same for groups that may be the same people. */
  readonly groupKey: string | undefined;
  naming: Naming;
  /** The figure that this one is a subset of. */
  whole: Draft | undefined;
  scope: Scope;
  source: string | undefined;
  /** The day of its event, from the sentence before. It is only for an editor to confirm. */
  readonly eventDay: string | undefined;
  /** The date of the statement, if the sentence names one. */
  saidOn: string | undefined;
  /** Whether its sentence has the day of a statement that is not read. */
  isUndated: boolean;
  status: FigureStatus | undefined;
  citation: Citation;
  /** The points of evidence that it needs in addition to those of any figure. */
  needs: number;
  coverage: Coverage;
  /** Whether it is in the headline, the standfirst or the first paragraph. */
  isLead: boolean;
  /** Whether its sentence calls it a toll: «the death toll rose to 12». */
  isToll: boolean;
  /** Whether its sentence says that its toll has risen: «taking the toll to 12», «later». */
  readonly isRisen: boolean;
  /** Whether its sentence says that it replaces others: «UPDATE: …», «the governor *now* says». */
  isUpdate: boolean;
  /** Whether its sentence calls it an earlier count. */
  isEarlier: boolean;
  /** Its earlier counts, from the same sentence. */
  readonly earlier: EarlierCount[];
  /** Whether it counts only some of those harmed: «12 more people», «the military death toll». */
  readonly isPartial: boolean;
  /** Whether it adds to a toll that is not in its sentence: «two more deaths», «seven bodies found». */
  readonly isIncrement: boolean;
  /** Whether it counts people who had come to another harm: «three of the injured died». */
  readonly isOfHarmed: boolean;
  /** Whether it counts others than those before: «two attackers were *also* killed». */
  readonly isBeside: boolean;
  /** Whether those who fight the dead count them. */
  isClaim: boolean;
  /** Whether it is one person without a number: «a farmer was killed». */
  readonly isLone: boolean;
  /** Whether its mentions disagree about the amount. */
  isUnclear: boolean;
  /** Whether its only evidence of harm is the word «toll», which may count other things. */
  isTollAlone: boolean;
  /** How each sentence states it, in text order. */
  readonly mentions: Mention[];
  /** The last sentence that states it. */
  sentence: {readonly citation: Citation};
}

/** Up to this number, equal numbers with different places are different events. */
const smallNumber = 5;

/** «More than 30» can mean 32, but not 60. */
const mostGrowth = 1.4;

/** How many others a figure is compared with, because comparing all pairs takes quadratic time. */
export const mostRivals = 200;

/** Whether two values are compatible: equal, or one is unknown. */
export function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether a figure of the lead repeats another: the first paragraph repeats headline and standfirst. */
export function isRepeatInLead(a: Draft, b: Draft): boolean {
  return a.isLead && b.isLead && a.citation.block !== b.citation.block;
}

/** Whether one name contains the other: «crew» and «crew members». */
export function isNearName(a = '', b = ''): boolean {
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Whether two figures can be of the same people and the same event. */
export function isSameCount(a: Draft, b: Draft): boolean {
  const isRepeat = isRepeatInLead(a, b);
  // «Six pensioners» in the headline may be «six residents». Small numbers may be equal by chance.
  const isOtherName =
    isRepeat && (valueOf(a.amount) > smallNumber || isNearName(a.groupKey, b.groupKey));
  const isSameGroup =
    a.groupKey === b.groupKey ||
    ((isOtherName || !(a.groupKey && b.groupKey)) && !a.whole && !b.whole);
  // If source and group both differ, equal numbers are chance.
  const isSameSource = a.group === b.group || agree(a.source, b.source) || isRepeat;
  const isSameClaim = (a.status === 'denied') === (b.status === 'denied') || isRepeat;
  const isSameTime =
    agree(a.scope.from, b.scope.from) &&
    agree(a.scope.to, b.scope.to) &&
    (a.scope.event === b.scope.event ||
      // A headline may omit «since mid-August».
      (a.isLead && b.isLead && agree(a.scope.event, b.scope.event)));
  const isMany = valueOf(a.amount) > smallNumber && a.sentence !== b.sentence;
  const isSamePlace = isMany || agree(a.scope.place, b.scope.place);
  // A part without a group is repeated only with its whole.
  const isSamePart = a.whole === b.whole || (a.groupKey && agree(a.whole, b.whole));
  return Boolean(
    a.measure === b.measure &&
    a.isOfHarmed === b.isOfHarmed &&
    isSameGroup &&
    isSameTime &&
    isSamePlace &&
    isSamePart &&
    isSameSource &&
    isSameClaim,
  );
}

function isSameNumber(a: Amount, b: Amount): boolean {
  return (
    valueOf(a) === valueOf(b) || (a.kind === 'vague' && b.kind === 'vague' && a.words === b.words)
  );
}

/** Whether another number is more precise: 56 and «dozens», 32 and «more than 30». */
export function isRougher(rough: Amount, exact: Amount): boolean {
  const [low, high] = [valueOf(rough), valueOf(exact)];
  if (rough.kind === 'vague') return high > 0;
  return rough.kind === 'at-least' && low % 10 === 0 && high > low && high <= low * mostGrowth;
}

/** Whether a part is not more than its whole, if both have a number. */
export function fitsInto(part: Amount, {amount}: Draft): boolean {
  return !(valueOf(part) > valueOf(amount));
}

/** Whether two mentions hedge a number differently: «up to 184», «at least 184». */
function isOtherHedge({kind}: Amount, other: Amount): boolean {
  return kind !== other.kind && kind !== 'exact' && other.kind !== 'exact';
}

/** Whether only the headline or the standfirst, which are no blocks, state a figure. */
const isAboveText = ({citation}: Draft): boolean => typeof citation.block !== 'number';

/** Adds what another mention of a figure states: a source, a hedge, a group. */
function mergeInto(same: Draft, draft: Draft): void {
  // Not a new list: a text may repeat a figure thousands of times.
  same.mentions.push(...draft.mentions);
  same.sentence = draft.sentence;
  if (isAboveText(same)) same.citation = draft.citation;
  // A mention further down may be of another event with the same number.
  if (same.isLead && !draft.isLead && draft.status !== 'denied') return;
  if (draft.isLead) same.scope = {...draft.scope, ...same.scope};
  if (!same.source) same.status ??= draft.status;
  if (draft.status === 'denied') same.status = draft.status;
  // The headline has «UN: 1,300 killed», and the paragraph names a monitor.
  const isOther = draft.source && !isNearName(same.source, draft.source);
  // The text hedges a number better than the headline.
  const isBetter = draft.amount.kind !== 'exact' && (draft.isLead || isAboveText(same));
  // A source of «28» is not one of «at least 28».
  const isOwnAmount = isBetter || draft.amount.kind === same.amount.kind;
  if (isOther && isOwnAmount && isRepeatInLead(same, draft)) same.source = draft.source;
  else if (isOwnAmount) same.source ??= draft.source;
  same.saidOn ??= draft.saidOn;
  same.isUndated ||= draft.isUndated;
  same.earlier.push(...draft.earlier);
  same.needs = Math.min(same.needs, draft.needs);
  same.isLead ||= draft.isLead;
  same.isTollAlone &&= draft.isTollAlone;
  same.isClaim ||= draft.isClaim;
  same.isUnclear ||= isOtherHedge(same.amount, draft.amount);
  if (draft.coverage === 'reported') same.coverage = 'reported';
  // A full noun replaces an incomplete one.
  const isNamed = draft.naming === 'noun' && same.naming === 'unsure';
  // «one militant» in the headline is «one suspected militant».
  const isFuller = draft.groupKey === same.groupKey && draft.group?.endsWith(` ${same.group}`);
  if (isNamed || isFuller || (draft.groupKey && !same.groupKey && draft.naming === 'noun'))
    same.group = draft.group;
  if (draft.naming === 'noun' || same.naming === 'none') same.naming = draft.naming;
  if (isBetter) {
    same.amount = draft.amount;
    if (!isAboveText(draft)) same.citation = draft.citation;
  }
}

/** Adds a figure, or merges it into the one that it repeats. Returns the one in the list. */
export function addFigure(all: Draft[], draft: Draft): Draft {
  const same = all
    .slice(-mostRivals)
    .find((other) => isSameNumber(other.amount, draft.amount) && isSameCount(other, draft));
  if (same) mergeInto(same, draft);
  else all.push(draft);
  return same ?? draft;
}

/**
 * The figure that a part belongs to: the last in its paragraph, or else the first in the text.
 * @param count how many of the figures are before the part's sentence
 */
export function findWhole(
  all: readonly Draft[],
  count: number,
  measure: Measure | undefined,
  amount: Amount,
  block: TextPart,
): Draft | undefined {
  const isWhole = ({whole, ...draft}: Draft) =>
    !whole && agree(draft.measure, measure) && !(valueOf(amount) > valueOf(draft.amount));
  const isStory = ({coverage, isPartial}: Draft) => coverage === 'reported' && !isPartial;
  const here = all
    .slice(Math.max(0, count - mostRivals), count)
    .findLast((draft) => draft.citation.block === block && isStory(draft) && isWhole(draft));
  return here ?? all.slice(0, Math.min(count, mostRivals)).find(isWhole);
}
