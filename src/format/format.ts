import {findStrings} from '../locales/registry.js';
import {isLanguageTag} from '../model/language.js';
import {createDateFormat, partsOf} from './create-date-format.js';
import {isCalendar, isNumbering, isTimeZone} from './known-names.js';
import {remember} from './remember.js';

/** The formatter of a kind and a language, created once. */
function formatterOf<T>(kind: string, language: string, create: (language: string) => T): T {
  return remember(`${kind} ${language}`, () => create(chooseDigits(language)));
}

/**
 * Engines use different digits for Arabic without a region; this chooses those of most Arabic news
 * sites. English is the fallback for a tag that `Intl` does not accept.
 */
function chooseDigits(language: string): string {
  if (!isLanguageTag(language)) return 'en';
  return language.toLowerCase() === 'ar' ? 'ar-u-nu-latn' : language;
}

/** Formats a number in a language. */
export function formatNumber(
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  const kind = `number ${Object.entries(options).join(' ')}`;
  const text = formatterOf(kind, language, (tag) => new Intl.NumberFormat(tag, options)).format(
    value,
  );
  return findStrings(language)?.mend?.number?.(text) ?? text;
}

/** Formats «33–36» in a language. Equal ends become one number; `Intl` would write «~33». */
export function formatNumberRange(min: number, max: number, language: string): string {
  if (min === max) return formatNumber(min, language);
  return formatterOf('number ', language, (tag) => new Intl.NumberFormat(tag)).formatRange(
    min,
    max,
  );
}

/** The plural category of a number. */
export function pluralOf(value: number, language: string): Intl.LDMLPluralRule {
  return formatterOf('plural', language, (tag) => new Intl.PluralRules(tag)).select(value);
}

/**
 * A method that TypeScript does not know yet:
 * https://tc39.es/ecma402/#sec-intl.pluralrules.prototype.selectrange
 */
interface RangeRules extends Intl.PluralRules {
  selectRange?: (min: number, max: number) => Intl.LDMLPluralRule;
}

/** The plural category of a range: «0 to 1 people». */
export function pluralOfRange(min: number, max: number, language: string): Intl.LDMLPluralRule {
  const rules: RangeRules = formatterOf('plural', language, (tag) => new Intl.PluralRules(tag));
  return rules.selectRange?.(min, max) ?? rules.select(max);
}

/**
 * «A, B and C» as parts, so that each name can be a link.
 * @param textOf the start of an item, on which the word before it may depend: «e Inés», «ודנה»
 */
export function formatList<T>(
  items: readonly T[],
  language: string,
  textOf: (item: T) => string = String,
): (T | string)[] {
  if (items.length < 2) return [...items];
  const list = formatterOf('list', language, () => new Intl.ListFormat(language));
  // With more than four items, all separators between the first two and the last two are the same.
  const marks = items.slice(-4).map(textOf);
  const parts = list.formatToParts(marks).map(({type, value}) => (type === 'element' ? '' : value));
  const mend = findStrings(language)?.mend?.list ?? String;
  const between = parts.filter(Boolean).map(mend);
  return items.flatMap((item, index) => {
    const left = items.length - index;
    const mark = left === 2 ? between.at(-1) : index === 0 ? between[0] : between[1];
    return left > 1 ? [item, mark ?? ''] : [item];
  });
}

/** How a date is formatted. Calendar and digits are explicit, not the language's defaults. */
export interface DateOptions {
  /** IANA time zone in which a date with a time is shown; by default the reader's. */
  timeZone?: string | undefined;
  /** `full` includes the weekday. */
  style?: DateStyle | undefined;
  /** Whether to show the time, where there is one. */
  withTime?: boolean | undefined;
  /**
   * Whether to name the zone beside the time: always, or only where the reader's zone differs or
   * the zone is unknown.
   */
  withZone?: 'always' | 'where-different' | undefined;
  /**
   * Calendar as `Intl` names it; by default that of the language tag (`fa-u-ca-persian`), or
   * `gregory`.
   */
  calendar?: string | undefined;
  /** Digits as `Intl` names them; by default the language's own. */
  numerals?: string | undefined;
}

type DateStyle = 'full' | 'long' | 'medium' | 'short';

const yearOnly = {year: 'numeric'} as const;
const yearAndMonth = {year: 'numeric', month: 'long'} as const;

const namedHour = {hour: 'numeric', minute: '2-digit', timeZoneName: 'short'} as const;

/** Formats an ISO 8601 date. A date without a time is the same in every zone. */
export function formatDate(date: string, language: string, options: DateOptions = {}): string {
  const {timeZone = '', style = 'long', withTime, withZone, calendar, numerals} = options;
  const moment = parseIsoDate(date);
  const isPlacesOwn = isFloating(date);
  const zone = isPlacesOwn || (timeZone && !isTimeZone(timeZone)) ? 'UTC' : timeZone;
  const hasHour = withTime && date.includes('T');
  const isZoneShown =
    hasHour && !isPlacesOwn && (withZone === 'always' || (withZone && !isKnownClock(date, zone)));
  const upTo = isZoneShown ? 'zone' : hasHour ? 'hour' : 'day';
  const asked = calendar && isCalendar(calendar) ? calendar : '';
  const digits = numerals && isNumbering(numerals) ? numerals : '';
  // A year has four characters, a month seven, a day ten.
  const kind = `date ${Math.min(date.length, 10)} ${upTo} ${style} ${zone} ${asked} ${digits}`;
  const text = formatterOf(kind, language, (tag) =>
    createDateFormat(tag, {
      ...chooseParts(date, style, upTo),
      // For an unknown calendar, `Intl` uses the language's own: Persian for `fa`.
      calendar: asked || new Intl.Locale(tag).calendar || 'gregory',
      ...(digits && {numberingSystem: digits}),
      ...(zone && {timeZone: zone}),
    }),
  ).format(moment);
  return findStrings(language)?.mend?.date?.(text, language) ?? text;
}

/** Formats the time of an ISO 8601 date: «2:05 PM»; without a time, formats the date. */
export function formatHour(date: string, language: string, options: DateOptions = {}): string {
  const {timeZone = '', withZone} = options;
  if (!date.includes('T')) return formatDate(date, language, options);
  const isPlacesOwn = isFloating(date);
  const zone = isPlacesOwn || (timeZone && !isTimeZone(timeZone)) ? 'UTC' : timeZone;
  const isZoneShown =
    !isPlacesOwn && (withZone === 'always' || (withZone && !isKnownClock(date, zone)));
  const text = formatterOf(`hour ${zone} ${isZoneShown}`, language, (tag) =>
    createDateFormat(tag, {
      calendar: 'gregory',
      ...(isZoneShown ? namedHour : {timeStyle: 'short'}),
      ...(zone && {timeZone: zone}),
    }),
  ).format(parseIsoDate(date));
  return findStrings(language)?.mend?.date?.(text, language) ?? text;
}

/** Whether a date has no zone and therefore is local to the place. */
export function isFloating(date: string): boolean {
  return !/T[^T]*(?:Z|[+-]\d\d:?\d\d)$/.test(date);
}

/** Parses an ISO 8601 date. Not every engine reads `+0100`. */
export function parseIsoDate(date: string): Date {
  if (!date.includes('T')) return new Date(date);
  return new Date(isFloating(date) ? `${date}Z` : date.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** The day of a date in a zone, or in the reader's zone: `2025-01-12`. */
export function dayOf(moment: Date, timeZone?: string): string {
  const parts = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : '';
  const found = formatterOf(
    `day ${zone}`,
    'en-u-ca-gregory',
    (tag) => new Intl.DateTimeFormat(tag, {...parts, ...(zone && {timeZone: zone})}),
  ).formatToParts(moment);
  const part = (name: string) => found.find(({type}) => type === name)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** Whether a zone is known and has the same local time as the reader's zone. */
function isKnownClock(date: string, timeZone: string): boolean {
  if (!timeZone) return false;
  const clock = (zone?: string) =>
    formatDate(date, 'en', {timeZone: zone, style: 'short', withTime: true});
  return clock(timeZone) === clock();
}

function chooseParts(
  date: string,
  style: DateStyle,
  upTo: 'day' | 'hour' | 'zone',
): Intl.DateTimeFormatOptions {
  if (date.length === 4) return yearOnly;
  if (date.length === 7) return yearAndMonth;
  if (upTo === 'zone') return {...partsOf[style], ...namedHour};
  return {dateStyle: style, ...(upTo === 'hour' && {timeStyle: 'short'})};
}

const units = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** «8 days ago», «yesterday», from a duration in milliseconds; negative means the past. */
export function formatAge(
  span: number,
  language: string,
  numeric: 'auto' | 'always' = 'always',
): string {
  const [unit, length] =
    units.find(([, length]) => Math.abs(span) >= length) ?? (['minute', 60_000] as const);
  const format = formatterOf(
    `age ${numeric}`,
    language,
    (tag) => new Intl.RelativeTimeFormat(tag, {numeric}),
  );
  const text = format.format(Math.trunc(span / length), unit);
  return findStrings(language)?.mend?.age?.(text) ?? text;
}
