import type {
  Amount,
  CasualtyFigure,
  FigureStatus,
  Measure,
  Scope,
  Sentence,
} from '../model/article.js';
import {valueOf} from './constituents.js';
import {bears, type Evidence} from './evidence.js';

/** A figure on its way into the report: as `CasualtyFigure`, but the whole is the figure itself. */
export interface Draft {
  readonly measure: Measure;
  amount: Amount;
  readonly group: string | undefined;
  /** A name for all that may be of the same people. */
  readonly kin: string | undefined;
  /** The figure that this one is a part of. */
  readonly whole: Draft | undefined;
  scope: Scope;
  source: string | undefined;
  readonly asOf: string | undefined;
  status: FigureStatus | undefined;
  sentence: Sentence;
  /** How many points of evidence its text needs for it to be shown. */
  needs: number;
}

/** Up to this number, the same one in two places is two events. */
const smallNumber = 5;

/** «More than 30» in the headline is told again as 32, not as 60. */
const mostGrowth = 1.4;

/** With how many others a figure is compared: with all would take the square of their number. */
const mostRivals = 200;

function agree<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** Whether two figures can be of the same people and the same event. */
function isSameCount(a: Draft, b: Draft): boolean {
  const isSameGroup = a.kin === b.kin || (!(a.kin && b.kin) && !a.whole && !b.whole);
  const isSameTime =
    agree(a.scope.from, b.scope.from) &&
    agree(a.scope.to, b.scope.to) &&
    a.scope.event === b.scope.event;
  const isSamePlace = valueOf(a.amount) > smallNumber || agree(a.scope.place, b.scope.place);
  // A part that has no name is not told again without its whole.
  const isSamePart = a.whole === b.whole || (a.kin && agree(a.whole, b.whole));
  return Boolean(a.measure === b.measure && isSameGroup && isSameTime && isSamePlace && isSamePart);
}

function isSameNumber(a: Amount, b: Amount): boolean {
  return (
    valueOf(a) === valueOf(b) || (a.kind === 'vague' && b.kind === 'vague' && a.words === b.words)
  );
}

/** Whether a number says roughly what another says better: «dozens» and 56, «more than 30» and 32. */
function isRougher(rough: Amount, exact: Amount): boolean {
  const [low, high] = [valueOf(rough), valueOf(exact)];
  if (rough.kind === 'vague') return high > 0;
  return rough.kind === 'at-least' && low % 10 === 0 && high > low && high <= low * mostGrowth;
}

/** Whether a part fits into its whole, as far as both are numbers. */
export function fitsInto(part: Amount, {amount}: Draft): boolean {
  return !(valueOf(part) > valueOf(amount));
}

/** Adds a figure, or what it says more to the figure that it repeats: a source, a hedge; gives the one that stands. */
export function addFigure(all: Draft[], draft: Draft): Draft {
  const same = all
    .slice(-mostRivals)
    .find((other) => isSameNumber(other.amount, draft.amount) && isSameCount(other, draft));
  if (!same) all.push(draft);
  else {
    same.scope = {...draft.scope, ...same.scope};
    same.source ??= draft.source;
    same.status ??= draft.status;
    same.needs = Math.min(same.needs, draft.needs);
    if (same.amount.kind === 'exact' && draft.amount.kind !== 'exact') {
      same.amount = draft.amount;
      same.sentence = draft.sentence;
    }
  }
  return same ?? draft;
}

/** The toll that a part goes back to: the last of its paragraph, else the first of the text; `told` are how many stood before it. */
export function findWhole(
  all: readonly Draft[],
  told: number,
  measure: Measure | undefined,
  amount: Amount,
  {block}: Sentence,
): Draft | undefined {
  const isWhole = ({whole, ...draft}: Draft) =>
    !whole && agree(draft.measure, measure) && !(valueOf(amount) > valueOf(draft.amount));
  const here = all
    .slice(Math.max(0, told - mostRivals), told)
    .findLast((draft) => draft.sentence.block === block && isWhole(draft));
  return here ?? all.slice(0, Math.min(told, mostRivals)).find(isWhole);
}

/** The figures as the model has them, without those that others say better, or that the text's points of evidence do not bear. */
export function listFigures(found: readonly Draft[], evidence: Evidence): CasualtyFigure[] {
  const borne = found.filter(({needs}) => bears(evidence, needs, false));
  const all = borne.filter(({needs}) => bears(evidence, needs, borne.length === 1));
  const rivals = all.slice(0, mostRivals);
  const isSaidBetter = (draft: Draft) =>
    rivals.some(
      (other) =>
        isRougher(draft.amount, other.amount) &&
        isSameCount(draft, other) &&
        agree(draft.source, other.source),
    );
  // «The breach affected 12,000» is no toll by itself.
  const isToll = all.some(({measure}) => measure !== 'affected');
  const kept = all.filter((draft) => isToll && !isSaidBetter(draft));
  const ids = new Map(kept.map((draft, at) => [draft, `figure-${at + 1}`]));
  return kept.map((draft) => {
    const {whole, source, scope, ...rest} = draft;
    const hasScope = Object.keys(scope).length > 0;
    const figure = {
      id: ids.get(draft),
      ...rest,
      kin: undefined,
      needs: undefined,
      partOf: whole && ids.get(whole),
      scope: hasScope ? scope : undefined,
      source: source && {name: source},
    };
    return Object.fromEntries(
      Object.entries(figure).filter(([, value]) => value),
    ) as unknown as CasualtyFigure;
  });
}
