import type {Change, FigureChange} from '../model/article.js';
import type {Locale} from '../format/locale.js';
import {formatNumber, pluralOf} from '../format/format.js';
import {isUnexplained} from './compare-articles.js';
import {amountParts, countedText, figureText} from './figure-text.js';

/** «27 people killed (previously 25, late reports)»: a count that has changed. */
export function figureChangeText(change: FigureChange, locale: Locale): string {
  const {id, measure, group, before, after, reason} = change;
  const {strings} = locale;
  const amount = after ?? before;
  const people = {measure, ...(group && {group})};
  const was = before && after && strings.previously(amountParts(before, locale).join(''));
  const why = reason ? strings.reason[reason] : isUnexplained(change) && strings.reasonMissing;
  const note = [was, why, !after && strings.removed].filter(Boolean).join(strings.comma);
  const text = amount ? figureText({id, amount, ...people}, locale) : countedText(people, locale);
  return note ? strings.aside(text, note) : text;
}

/** Maximum number of figures in one sentence. */
const mostFigures = 3;

/**
 * One sentence for screen reader users: new posts, changed counts, and corrections. Empty where
 * nothing of that kind has changed.
 */
export function announceChanges(changes: readonly Change[], locale: Locale): string {
  const {language, strings} = locale;
  const count = changes.filter(
    (change) => change.kind === 'text' && change.part === 'post' && !change.before,
  ).length;
  const figures = changes.filter((change) => change.kind === 'figure');
  const corrections = changes.flatMap((change) =>
    change.kind === 'text' && change.part === 'correction' ? [change.after] : [],
  );
  const parts = [
    count && strings.newPosts(formatNumber(count, language), pluralOf(count, language)),
    ...figures.slice(0, mostFigures).map((change) => figureChangeText(change, locale)),
    ...corrections.map((text) => text && strings.aside(strings.correction, text)),
  ].filter(Boolean);
  return parts.length ? parts.join(strings.comma) + strings.fullStop : '';
}
