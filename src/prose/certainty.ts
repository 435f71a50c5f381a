import type {IsoDate} from '../model/article.js';
import {valueOf} from './constituents.js';
import {isOfThisWeek} from './dates.js';
import {agree, type Draft} from './figures.js';

/** How reliable a figure is: a card shows `sure` ones; an editor must confirm `likely` ones. */
export type Certainty = 'sure' | 'likely';

/**
 * Measures that are read with few errors. People who are «missing» or «held» may be found or
 * released by the end of the text.
 */
const plainMeasures = ['killed', 'injured', 'displaced'];

/**
 * Whether another figure of the lead contradicts this one: an earlier one, or one with a higher
 * count.
 */
function contradicts(a: Draft, b: Draft, isBefore: boolean): boolean {
  const isStronger = isBefore || !(valueOf(b.amount) < valueOf(a.amount));
  const isApart =
    (a.scope.place && b.scope.place && a.scope.place !== b.scope.place) ||
    !agree(a.scope.from, b.scope.from);
  return (
    a.measure === b.measure && a.kin === b.kin && !a.whole && !b.whole && !isApart && isStronger
  );
}

/**
 * Whether the first paragraph has the same count as the headline and may mean the same people:
 * «workers», «employees».
 */
function isRepeated(a: Draft, b: Draft): boolean {
  const isSameNumber = valueOf(a.amount) === valueOf(b.amount);
  return (
    a.measure === b.measure &&
    a.kin !== b.kin &&
    isSameNumber &&
    a.citation?.block !== b.citation?.block
  );
}

function isPlain(draft: Draft, reference: IsoDate | undefined): boolean {
  const {measure, isLead, coverage, status, needs, naming} = draft;
  const {isEarlier, isPartial, isUnclear} = draft;
  const isDoubted =
    status === 'unverified' || status === 'denied' || isEarlier || isPartial || needs > 0;
  if (isUnclear || naming === 'unsure') return false;
  const isNews = !draft.scope.to || isOfThisWeek(draft.scope.to, reference);
  return isLead && isNews && coverage === 'told' && !isDoubted && plainMeasures.includes(measure);
}

/**
 * Whether the figure has another date than the first one of the lead, which means another event.
 */
function isOfAnotherDay({measure, scope: {from}}: Draft, lead: readonly Draft[]): boolean {
  const first = lead.find((other) => other.measure === measure && other.scope.from);
  return !agree(first?.scope.from, from);
}

/**
 * Whether it may be a subset of a total without saying so: «three soldiers» beside «killing 12».
 */
function mayBePart(draft: Draft, lead: readonly Draft[]): boolean {
  return lead.some(
    (other) =>
      other.measure === draft.measure &&
      !other.kin &&
      !other.whole &&
      draft.kin &&
      !draft.whole &&
      valueOf(other.amount) > valueOf(draft.amount),
  );
}

/**
 * Whether another figure counts more people of one group than this one counts in all, which makes
 * this one an older count: «16 people» beside «21 tourists».
 */
function isOutdone(draft: Draft, lead: readonly Draft[]): boolean {
  return lead.some(
    (other) =>
      other.measure === draft.measure &&
      other.kin &&
      !draft.kin &&
      !draft.whole &&
      valueOf(other.amount) > valueOf(draft.amount),
  );
}

/**
 * Finds the figures that are sure: reported as news in the headline or the first paragraph, without
 * contradictions there.
 */
export function findSure(
  all: readonly Draft[],
  reference: IsoDate | undefined,
): ReadonlySet<Draft> {
  const lead = all.filter((draft) => isPlain(draft, reference));
  const sure = new Set(
    lead.filter(
      (draft, at) => !lead.some((other, i) => i !== at && contradicts(draft, other, i < at)),
    ),
  );
  const isTold = (draft: Draft) =>
    all.slice(0, all.indexOf(draft)).some((other) => other.isLead && isRepeated(draft, other));
  for (const draft of sure) if (isTold(draft)) sure.delete(draft);
  const first = all.filter(({isLead}) => isLead);
  for (const draft of sure)
    if (isOfAnotherDay(draft, lead) || mayBePart(draft, first) || isOutdone(draft, first))
      sure.delete(draft);
  for (const draft of sure) if (draft.whole && !sure.has(draft.whole)) sure.delete(draft);
  return sure;
}
