const formatters = new Map<string, unknown>();

/** Making a formatter costs a hundred times what using it does. */
function remember<T>(kind: string, language: string, options: object, make: () => T): T {
  const key = `${kind} ${language} ${Object.entries(options).join(' ')}`;
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** A number as a language writes it. */
export function formatNumber(
  value: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  return remember(
    'number',
    language,
    options,
    () => new Intl.NumberFormat(language, options),
  ).format(value);
}

/** Which plural form a number takes. */
export function pluralOf(value: number, language: string): Intl.LDMLPluralRule {
  return remember('plural', language, {}, () => new Intl.PluralRules(language)).select(value);
}

/** «A, B and C», as its parts, so that each name can be a link. */
export function formatList<T>(items: readonly T[], language: string): (T | string)[] {
  const list = remember('list', language, {}, () => new Intl.ListFormat(language));
  const rest = [...items];
  return list
    .formatToParts(items.map(() => '-'))
    .map(({type, value}) => (type === 'element' ? (rest.shift() as T) : value));
}

/** How a date is written. Calendar and digits are chosen on purpose, not by the language's habit. */
export interface DateOptions {
  /** IANA zone that a moment is told in; the reader's where absent. */
  timeZone?: string | undefined;
  /** `full` has the weekday. */
  style?: 'full' | 'long' | 'medium' | 'short';
  /** Whether the hour is told, where there is one. */
  withTime?: boolean;
  calendar?: string | undefined;
  numerals?: string | undefined;
}

const yearOnly = {year: 'numeric'} as const;
const yearAndMonth = {year: 'numeric', month: 'long'} as const;

/** A date of ISO 8601 in words. A date without an hour is the place's own: no zone moves it. */
export function formatDate(date: string, language: string, options: DateOptions = {}): string {
  const {timeZone, style = 'long', withTime = false, calendar = 'gregory', numerals} = options;
  const isFloating = !/T.*(Z|[+-]\d\d:?\d\d)$/.test(date);
  const parts: Intl.DateTimeFormatOptions =
    date.length === 4 ? yearOnly : date.length === 7 ? yearAndMonth : {dateStyle: style};
  if (withTime && date.includes('T')) parts.timeStyle = 'short';
  parts.calendar = calendar;
  if (numerals) parts.numberingSystem = numerals;
  const zone = isFloating ? 'UTC' : timeZone;
  if (zone) parts.timeZone = zone;
  const moment = new Date(isFloating && date.includes('T') ? `${date}Z` : date);
  return remember('date', language, parts, () => createDateFormat(language, parts)).format(moment);
}

/** A zone, calendar or numbering that is no such thing is left out: the date itself is sound. */
function createDateFormat(
  language: string,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, parts);
  } catch {
    const {dateStyle, timeStyle} = parts;
    return new Intl.DateTimeFormat(language, {
      ...(dateStyle && {dateStyle}),
      ...(timeStyle && {timeStyle}),
      timeZone: 'UTC',
    });
  }
}

const units = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** «8 days ago», «yesterday»: a span of milliseconds, the past below zero. */
export function formatAge(
  span: number,
  language: string,
  numeric: 'auto' | 'always' = 'always',
): string {
  const [unit, length] =
    units.find(([, length]) => Math.abs(span) >= length) ?? (['minute', 60_000] as const);
  const format = remember(
    'age',
    language,
    {numeric},
    () => new Intl.RelativeTimeFormat(language, {numeric}),
  );
  return format.format(Math.trunc(span / length), unit);
}
