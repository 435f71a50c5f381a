import type {Amount, CasualtyFigure, Scope} from '../model/article.js';
import {formatDate, formatNumber, pluralOf, pluralOfRange} from '../format/format.js';
import type {Locale} from '../format/locale.js';
import type {CountForm} from '../locales/strings.js';
import {interpolate} from '../format/interpolate.js';
import {boundsOf} from './bounds.js';

/** Adds markup to the number of an amount, or leaves it as it is. */
export type Wrap = (number: string) => unknown;

const asText: Wrap = (number) => number;

/**
 * «at least 25»: an amount in words. Its numbers are grouped as in the language and never
 * abbreviated.
 */
export function amountParts(
  amount: Amount,
  {language, strings}: Locale,
  wrap: Wrap = asText,
): unknown[] {
  const number = (value: number) =>
    wrap(strings.mend?.count?.(value) ?? formatNumber(value, language));
  switch (amount.kind) {
    case 'exact':
      return [number(amount.value)];
    case 'at-least':
      return interpolate(strings.atLeast, number(amount.value));
    case 'at-most':
      return interpolate(strings.atMost, number(amount.value));
    case 'about':
      return interpolate(strings.about, number(amount.value));
    case 'range':
      if (amount.min === amount.max) return [number(amount.min)];
      return interpolate(strings.range, ...boundsOf(amount).map(number));
    case 'vague':
      return [wrap(amount.words)];
    default:
      return [strings.notReported];
  }
}

/** The plural form that an amount requires. */
function pluralForm(amount: Amount, language: string): CountForm {
  if (amount.kind === 'vague') return 'words';
  if (amount.kind === 'range') return pluralOfRange(...boundsOf(amount), language);
  return 'value' in amount ? pluralOf(amount.value, language) : undefined;
}

/** Whether an amount is zero. */
export const isZero = (amount: Amount): boolean => amount.kind === 'exact' && amount.value === 0;

/** «people killed»: whom a figure counts. */
export function countedText(
  {measure, group, amount}: Pick<CasualtyFigure, 'measure' | 'group'> & {amount?: Amount},
  {language, strings}: Locale,
): string {
  return strings.counted(measure, group, amount && pluralForm(amount, language));
}

/**
 * A figure in the word order of its language. `amount` and `counted` are inserted for the amount
 * and the noun; they may be marks that are replaced later.
 */
export function figurePattern(
  figure: CasualtyFigure,
  locale: Locale,
  amount: string,
  counted = countedText(figure, locale),
): string {
  const given = figure.amount;
  const {strings} = locale;
  if (given.kind === 'unknown') return strings.unknownFigure(amount, counted);
  if (given.kind !== 'vague') return strings.figure(amount, counted);
  // Grammatical agreement depends on the noun and on the people counted.
  const people = countedText(figure, locale);
  return strings
    .vagueFigure(given.words, people)
    .replace(given.words, () => amount)
    .replace(people, () => counted);
}

/** «10 of them children»: a subset. `amount` is inserted for its amount and may be a mark. */
export function subsetPattern(figure: CasualtyFigure, locale: Locale, amount: string): string {
  const {amount: given, group} = figure;
  const {language, strings} = locale;
  const form = pluralForm(given, language);
  if (given.kind === 'exact') return strings.subset(amount, group, form, given.value);
  if (given.kind !== 'vague') return strings.subset(amount, group, form);
  // Words that contain a counter («数十人») take no other.
  return strings.subset(given.words, group, form).replace(given.words, () => amount);
}

/** «at least 25 people killed», «no one killed»: a figure as plain text. */
export function figureText(figure: CasualtyFigure, locale: Locale): string {
  const {amount, measure, group} = figure;
  if (isZero(amount)) return locale.strings.nobody(measure, group);
  return figurePattern(figure, locale, amountParts(amount, locale).join(''));
}

/** «strike on the market», «Idlib», «since November 27, 2024»: the parts of a scope. */
export function scopeTexts(scope: Scope | undefined, {language, strings}: Locale): string[] {
  const {event, place, from, to} = scope ?? {};
  const [first, last] = [from, to].map((date) => date && formatDate(date, language));
  const span =
    first && last
      ? first === last
        ? first
        : strings.between(first, last)
      : first
        ? strings.since(first)
        : last && strings.until(last);
  return [event, place, span].filter((text) => text !== undefined);
}
