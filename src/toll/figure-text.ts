import type {Amount, CasualtyFigure, Scope} from '../model/article.js';
import {formatDate, formatNumber, pluralOf} from '../format/format.js';
import type {Locale} from '../format/locale.js';
import {weave} from '../format/weave.js';

/** Marks up the number of an amount, or leaves it as it is. */
export type Wrap = (number: string) => unknown;

const asText: Wrap = (number) => number;

/** «at least 25»: an amount in words, its numbers grouped as the language does, never abbreviated. */
export function amountWords(
  amount: Amount,
  {language, strings}: Locale,
  wrap: Wrap = asText,
): unknown[] {
  const number = (value: number) => wrap(formatNumber(value, language));
  switch (amount.kind) {
    case 'exact':
      return [number(amount.value)];
    case 'at-least':
      return weave(strings.atLeast, number(amount.value));
    case 'at-most':
      return weave(strings.atMost, number(amount.value));
    case 'about':
      return weave(strings.about, number(amount.value));
    case 'range':
      if (amount.min === amount.max) return [number(amount.min)];
      return weave(strings.range, ...[amount.min, amount.max].sort((a, b) => a - b).map(number));
    case 'vague':
      return [wrap(amount.words)];
    default:
      return [strings.notReported];
  }
}

function pluralForm(amount: Amount, language: string): Intl.LDMLPluralRule | undefined {
  if (amount.kind === 'range') return pluralOf(Math.max(amount.min, amount.max), language);
  return 'value' in amount ? pluralOf(amount.value, language) : undefined;
}

/** «people killed»: whom a figure counts. */
export function countedWords(
  {measure, group, amount}: CasualtyFigure,
  {language, strings}: Locale,
): string {
  return strings.counted(measure, group, pluralForm(amount, language));
}

/** «at least 25 people killed»: amount and counted, in the order that the language has them. */
export function figureWords(
  figure: CasualtyFigure,
  locale: Locale,
  amount: unknown,
  counted: unknown,
): unknown[] {
  const given = figure.amount;
  const {strings} = locale;
  if (given.kind === 'unknown') return weave(strings.unknownFigure, amount, counted);
  if (given.kind !== 'vague') return weave(strings.figure, amount, counted);
  // The grammar around words depends on the words themselves, and on whom they count.
  const {words} = given;
  const people = countedWords(figure, locale);
  const sentence = strings.vagueFigure(words, people);
  const mark = (number: string, who: string) =>
    sentence.replace(words, () => number).replace(people, () => who);
  return weave(mark, amount, counted);
}

/** The same as plain text. */
export function figureText(figure: CasualtyFigure, locale: Locale): string {
  const words = figureWords(figure, locale, '\uE100', countedWords(figure, locale)).join('');
  return words.replace('\uE100', () => amountWords(figure.amount, locale).join(''));
}

/** «strike on the market», «Idlib», «since November 27, 2024»: what a scope says. */
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
