import type {IsoDate} from '../model/article.js';
import {valueOf} from './constituents.js';
import {isOfThisWeek} from './dates.js';
import type {Evidence} from './evidence.js';
import {agree, isNearName, type Draft} from './figures.js';
import {isRisenFrom} from './revisions.js';

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
export function isOfStory(draft: Draft, lead: readonly Draft[]): boolean {
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
export function findFirst(
  all: readonly Draft[],
  reference: IsoDate | undefined,
  {seen}: Evidence,
): readonly Draft[] {
  const lead = all.filter(({isLead}) => isLead);
  if (lead.length > 0 || seen.has('past') || seen.has('old lead')) return lead;
  const news = all.filter((draft) => isNewsAlone(draft, reference));
  return news.filter(({citation}) => citation.block === news[0]?.citation.block);
}
