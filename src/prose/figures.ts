import type {Amount, FigureStatus, Measure, Scope, Sentence} from '../model/article.js';
import {valueOf} from './constituents.js';
import type {Coverage} from './coverage.js';
import type {EarlierCount} from './earlier-counts.js';
import type {Naming} from './elision.js';

/** How one sentence states a figure. */
export interface Mention {
  readonly isHeadline: boolean;
  /** Whether the sentence tells of one event and one time only. */
  readonly isSettled: boolean;
  /** Whether, beside that, every word between the number and the harm has a known role. */
  readonly isProven: boolean;
  /** Whether the clause of the figure, or a «when …» of it, has a day. */
  readonly isDated: boolean;
}

/** A figure on its way into the report: as `CasualtyFigure`, but the whole is the figure itself. */
export interface Draft {
  readonly measure: Measure;
  amount: Amount;
  group: string | undefined;
  /** A name for all that may be of the same people. */
  readonly kin: string | undefined;
  naming: Naming;
  /** The figure that this one is a part of. */
  whole: Draft | undefined;
  scope: Scope;
  source: string | undefined;
  /** The day on which it was said, where the sentence names one. */
  saidOn: string | undefined;
  status: FigureStatus | undefined;
  /** Where the article says it; absent in a headline. */
  citation: Sentence | undefined;
  /** How many points of evidence its text needs for it to be shown. */
  needs: number;
  coverage: Coverage;
  /** Whether the headline or the first paragraph says it. */
  isLead: boolean;
  /** Whether it is told as a count of all: «the death toll rose to 12». */
  isToll: boolean;
  /** Whether it is told as an earlier count. */
  isEarlier: boolean;
  /** The counts that it had before, as its sentence gives them. */
  earlier: readonly EarlierCount[];
  /** Whether it counts only some of the story's: «12 more people», «the military death toll». */
  readonly isPartial: boolean;
  /** Whether its mentions do not agree on what it says. */
  isUnclear: boolean;
  /** Whether a word counts it that may count anything: «toll». */
  isTollAlone: boolean;
  /** How each sentence states it, in the order of the text. */
  mentions: readonly Mention[];
  /** The sentence that says it, the last one of several. */
  sentence: object;
}

/** Up to this number, the same one in two places is two events. */
const smallNumber = 5;

/** «More than 30» in the headline is told again as 32, not as 60. */
const mostGrowth = 1.4;

/** How many others a figure is compared with. Comparing all with all would be quadratic. */
export const mostRivals = 200;

/** Whether two fields can be of the same thing: they are equal, or one is not known. */
export function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether the first paragraph may tell again what the headline has told. */
export function areRetold(a: Draft, b: Draft): boolean {
  return a.isLead && b.isLead && a.citation?.block !== b.citation?.block;
}

/** Whether one name of a group has the other in it: «crew» and «crew members». */
function isNearName(a = '', b = ''): boolean {
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

/** Whether two figures can be of the same people and the same event. */
export function isSameCount(a: Draft, b: Draft): boolean {
  const isRetold = areRetold(a, b);
  // «Six pensioners» of the headline are «six residents»; of small numbers that may be chance.
  const isOtherName = isRetold && (valueOf(a.amount) > smallNumber || isNearName(a.kin, b.kin));
  const isSameGroup =
    a.kin === b.kin || ((isOtherName || !(a.kin && b.kin)) && !a.whole && !b.whole);
  // Two who count different people count the same number by chance.
  const isSameSource = a.group === b.group || agree(a.source, b.source) || isRetold;
  const isSameClaim = (a.status === 'denied') === (b.status === 'denied') || isRetold;
  const isSameTime =
    agree(a.scope.from, b.scope.from) &&
    agree(a.scope.to, b.scope.to) &&
    (a.scope.event === b.scope.event ||
      // The headline leaves out «since mid-August».
      (a.isLead && b.isLead && agree(a.scope.event, b.scope.event)));
  const isMany = valueOf(a.amount) > smallNumber && a.sentence !== b.sentence;
  const isSamePlace = isMany || agree(a.scope.place, b.scope.place);
  // A part that has no name is not told again without its whole.
  const isSamePart = a.whole === b.whole || (a.kin && agree(a.whole, b.whole));
  return Boolean(
    a.measure === b.measure &&
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

/** Whether a number says roughly what another says better: «dozens» and 56, «more than 30» and 32. */
export function isRougher(rough: Amount, exact: Amount): boolean {
  const [low, high] = [valueOf(rough), valueOf(exact)];
  if (rough.kind === 'vague') return high > 0;
  return rough.kind === 'at-least' && low % 10 === 0 && high > low && high <= low * mostGrowth;
}

/** Whether a part fits into its whole, as far as both are numbers. */
export function fitsInto(part: Amount, {amount}: Draft): boolean {
  return !(valueOf(part) > valueOf(amount));
}

/** Whether two mentions bound one number in two ways: «up to 184», «at least 184». */
function isOtherHedge({kind}: Amount, other: Amount): boolean {
  return kind !== other.kind && kind !== 'exact' && other.kind !== 'exact';
}

/** Adds to a figure what another mention of it says more: a source, a hedge, a group. */
function mergeInto(same: Draft, draft: Draft): void {
  same.mentions = [...same.mentions, ...draft.mentions];
  same.sentence = draft.sentence;
  same.citation ??= draft.citation;
  // A mention further down may be of another event with the same number.
  if (same.isLead && !draft.isLead && draft.status !== 'denied') return;
  if (draft.isLead) same.scope = {...draft.scope, ...same.scope};
  if (!same.source) same.status ??= draft.status;
  if (draft.status === 'denied') same.status = draft.status;
  // «UN: 1,300 killed» of the headline is not whose count the monitor gives.
  const isOther = draft.source && !isNearName(same.source, draft.source);
  // The text bounds a number better than its headline.
  const isBetter = draft.amount.kind !== 'exact' && (draft.isLead || !same.citation);
  // Who says 28 does not say at least 28.
  const isOwnAmount = isBetter || draft.amount.kind === same.amount.kind;
  if (isOther && isOwnAmount && areRetold(same, draft)) same.source = draft.source;
  else if (isOwnAmount) same.source ??= draft.source;
  same.saidOn ??= draft.saidOn;
  same.earlier = [...same.earlier, ...draft.earlier];
  same.needs = Math.min(same.needs, draft.needs);
  same.isLead ||= draft.isLead;
  same.isTollAlone &&= draft.isTollAlone;
  same.isUnclear ||= isOtherHedge(same.amount, draft.amount);
  if (draft.coverage === 'told') same.coverage = 'told';
  // «14 Kurds» of the headline are «14 Kurdish farmers»; «five» after «a nurse» are «five people».
  const isNamed = draft.naming === 'noun' && same.naming === 'unsure';
  // «one militant» of the headline is «one suspected militant».
  const isFuller = draft.kin === same.kin && draft.group?.endsWith(` ${same.group}`);
  if (isNamed || isFuller || (draft.kin && !same.kin && draft.naming === 'noun'))
    same.group = draft.group;
  if (draft.naming === 'noun' || same.naming === 'none') same.naming = draft.naming;
  if (isBetter) {
    same.amount = draft.amount;
    same.citation = draft.citation ?? same.citation;
  }
}

/** Adds a figure, or what it says more to the figure that it repeats; gives the one that stands. */
export function addFigure(all: Draft[], draft: Draft): Draft {
  const same = all
    .slice(-mostRivals)
    .find((other) => isSameNumber(other.amount, draft.amount) && isSameCount(other, draft));
  if (same) mergeInto(same, draft);
  else all.push(draft);
  return same ?? draft;
}

/** The toll that a part goes back to: the last of its paragraph, else the first of the text; `told` are how many stood before it. */
export function findWhole(
  all: readonly Draft[],
  told: number,
  measure: Measure | undefined,
  amount: Amount,
  block: number | undefined,
): Draft | undefined {
  const isWhole = ({whole, ...draft}: Draft) =>
    !whole && agree(draft.measure, measure) && !(valueOf(amount) > valueOf(draft.amount));
  const here = all
    .slice(Math.max(0, told - mostRivals), told)
    .findLast((draft) => draft.citation?.block === block && isWhole(draft));
  return here ?? all.slice(0, Math.min(told, mostRivals)).find(isWhole);
}
