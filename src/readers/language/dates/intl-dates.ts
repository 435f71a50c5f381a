import {datePartsOf, readCalendarDay} from './calendars.js';
import {simplifyDigits} from './digits.js';
import {languagesOf} from './languages.js';

/** A date as `Intl` writes it in some language. */
export interface IntlDate {
  /** Empty where languages read the same words as different days. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** One way in which a language writes dates. */
interface DateShape {
  readonly format: Intl.DateTimeFormat;
  readonly parts: readonly Intl.DateTimeFormatPart[];
  readonly months: ReadonlyMap<string, number>;
  readonly calendar: string;
  /** Made when a text has one of the months: most of seventy languages are only asked for those. */
  pattern?: RegExp;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  {dateStyle: 'full'},
  {dateStyle: 'long'},
  {dateStyle: 'medium'},
  ...(['long', 'short'] as const).map((style): Intl.DateTimeFormatOptions => ({
    weekday: style,
    year: 'numeric',
    month: style,
    day: 'numeric',
  })),
];

/** The ways of one language, and what a text has where any of them may be in it. */
interface Language {
  readonly shapes: readonly DateShape[];
  readonly sign: RegExp;
}

const known = new Map<string, Language>();

/** Finds a date in the words and order of one language, in its calendar. */
export function findDateOf(language: string, text: string): IntlDate | undefined {
  return longest(matchLanguage(language, text));
}

/** What every date has beside its month: a year, and a day. */
const [yearSign, daySign] = [/\d{4}/, /(?<!\d)\d{1,2}(?!\d)/];

/** Finds a date in any language whose script the text is in. */
export function findForeignDate(text: string): IntlDate | undefined {
  if (!yearSign.test(text) || !daySign.test(text)) return undefined;
  return longest(languagesOf(text).flatMap((language) => matchLanguage(language, text)));
}

function matchLanguage(language: string, text: string): IntlDate[] {
  const {shapes, sign} = languageOf(language);
  return sign.test(text) ? shapes.flatMap((shape) => matchShape(shape, text)) : [];
}

/** The longest of the dates found: it understands most. */
function longest(found: readonly IntlDate[]): IntlDate | undefined {
  const most = Math.max(...found.map(({start, end}) => end - start));
  const best = found.filter(({start, end}) => end - start === most);
  const [first] = best;
  return first && best.some(({iso}) => iso !== first.iso) ? {...first, iso: ''} : first;
}

function matchShape(shape: DateShape, text: string): IntlDate[] {
  const {months, calendar} = shape;
  shape.pattern ??= createPattern(shape);
  const match = shape.pattern.exec(text);
  const {year, month, day} = match?.groups ?? {};
  if (!match || !year || !month || !day) return [];
  const number = /^\d+$/.test(month) ? Number(month) : months.get(fold(month));
  const iso = number && readCalendarDay(calendar, Number(year), number, Number(day));
  return iso ? [{iso, start: match.index, end: match.index + match[0].length}] : [];
}

function languageOf(language: string): Language {
  let found = known.get(language);
  if (!found) {
    const shapes = styles.flatMap((style) => createShapes(language, style));
    const names = shapes.flatMap(({months}) => [...months.keys()]);
    const hasNumbers = names.some((name) => /^\d+$/.test(name));
    found = {shapes, sign: new RegExp(hasNumbers ? '\\d' : choose(names), 'iu')};
    known.set(language, found);
  }
  return found;
}

/** A day in each month of a year, of any calendar. */
const samples = [...Array(13).keys()].map((month) =>
  Date.UTC(2024, 0, 15 + Math.round(month * 29.6)),
);

/** The same for all months of a language but for those whose name changes the words around it. */
function createShapes(language: string, style: Intl.DateTimeFormatOptions): DateShape[] {
  const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {...style, timeZone: 'UTC'});
  const {calendar} = format.resolvedOptions();
  const shapes = new Map<string, DateShape & {months: Map<string, number>}>();
  for (const moment of samples) {
    const parts = format.formatToParts(moment);
    const month = parts.find(({type}) => type === 'month')?.value ?? '';
    const key = parts.map(({type, value}) => (type === 'literal' ? value : type)).join('|');
    const shape = shapes.get(key) ?? {format, parts, months: new Map<string, number>(), calendar};
    shape.months.set(fold(month), datePartsOf(calendar, moment)[1]);
    shapes.set(key, shape);
  }
  return [...shapes.values()];
}

function nameWeekdays(format: Intl.DateTimeFormat): string[] {
  return [...Array(7).keys()]
    .map((day) => (samples[0] ?? 0) + day * 86_400_000)
    .map(
      (moment) => format.formatToParts(moment).find(({type}) => type === 'weekday')?.value ?? '',
    );
}

function createPattern({format, parts, months}: DateShape): RegExp {
  const source = parts.map(({type, value}) => {
    if (type === 'day') return '(?<day>\\d{1,2})';
    if (type === 'year') return '(?<year>\\d{4})';
    if (type === 'month')
      return /^\d+$/.test(value) ? '(?<month>\\d{1,2})' : `(?<month>${choose([...months.keys()])})`;
    return type === 'weekday' ? `(?:${choose(nameWeekdays(format))})` : createLiteral(value);
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])${source.join('')}(?![\\p{L}\\p{M}\\d])`, 'iu');
}

/** Words between figures, as «г.», «พ.ศ.», and commas are often left out. */
function createLiteral(value: string): string {
  const words = escape(fold(value).trim()).replace(/ +/g, '\\s*');
  if (/^[,،]$/.test(value.trim())) return '\\s*[,،]?\\s*';
  return /\p{L}/u.test(value) && !/^\p{L}/u.test(value)
    ? `\\s*(?:${words})?\\s*`
    : escape(fold(value)).replace(/ +/g, '\\s*');
}

function choose(words: readonly string[]): string {
  const ordered = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  return ordered.filter(Boolean).map(escape).join('|');
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’ʼ]/g, "['’ʼ]");
}

/** Words as they are compared: digits, spaces and case alike. */
function fold(words: string): string {
  return simplifyDigits(words).replace(/\s/g, ' ').toLowerCase();
}
