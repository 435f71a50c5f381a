import {isIsoDate} from '../../../model/date.js';
import {readCalendarNames} from './calendar-names.js';
import {readCalendarDay, readEraYear} from './calendars.js';
import {readDatePatterns, type DateGroups} from './date-patterns.js';
import {findDateOf, findForeignDate} from './intl-dates.js';
import {findRange} from './ranges.js';

/** A date in a text. */
export interface FoundDate {
  /** As exact as it is known; empty where it cannot be told which day is meant. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
}

/** What a date that is not whole is completed by. */
export interface DateContext {
  readonly now: Date;
  readonly language?: string | undefined;
  /** Whether a date may be after that day: one of an embargo is. */
  readonly mayBeAhead?: boolean;
}

/** Longest line whose date may be in any language of the world. */
const longest = 100;

/** Finds the first date in a text, in words or figures, in any of the usual orders. */
export function findDate(text: string, context: DateContext): FoundDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const known = findPattern(text, context);
  if (text.length > longest || !/\d{4}/.test(text) || isAll(text, known)) return known;
  const found = findForeignDate(text);
  // «petak, 23. maj 2025.» is understood as a whole only where its weekday is, too.
  const isMore = found && (!known || (isWithin(known, found) && agree(known, found.iso)));
  return isMore ? {...found, hasYear: true} : known;
}

/** Whether no words stand beside a date that is a day. */
function isAll(text: string, known: FoundDate | undefined): boolean {
  if (!known || (known.iso && known.iso.length < 10)) return false;
  const {weekdays} = readCalendarNames();
  const beside = `${text.slice(0, known.start)} ${text.slice(known.end)}`;
  return beside.split(/[^\p{L}\p{M}]+/u).every((word) => !word || weekdays.has(word.toLowerCase()));
}

/** A date without a year, or without a day, is made whole by the other. */
function agree({iso, hasYear}: FoundDate, other: string): boolean {
  return !iso || !hasYear || other.startsWith(iso);
}

function isWithin(known: FoundDate, found: {start: number; end: number}): boolean {
  return found.start <= known.start && found.end >= known.end;
}

/** A date in the words of the story's own language, where a supported one is given. */
function findOwn(text: string, {language}: DateContext): FoundDate | undefined {
  if (!language || text.length > longest || !/\d{4}/.test(text)) return undefined;
  if (!isSupported(language)) return undefined;
  const found = findDateOf(language, text);
  return found && {...found, hasYear: true};
}

function isSupported(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    // No language tag.
    return false;
  }
}

function findPattern(text: string, context: DateContext): FoundDate | undefined {
  const own = findOwn(text, context);
  if (own) return own;
  for (const pattern of readDatePatterns()) {
    const match = pattern.exec(text);
    const iso = match ? readGroups(match.groups as DateGroups, context) : undefined;
    if (!match || iso === undefined) continue;
    const {year, short, eraYear} = match.groups as DateGroups;
    const found = {start: match.index, end: match.index + match[0].length};
    const range = findRange(text, found);
    const hasYear = Boolean(year ?? short ?? eraYear);
    const isWhole = !range && !hasMore(text, found, hasYear, iso);
    return {...(range ?? found), iso: isWhole ? iso : '', hasYear};
  }
  return undefined;
}

/** «22, अगस्त 2024», «2024 d’agosto 22»: a day or a year beside a date that is not understood as its own. */
function hasMore(
  text: string,
  {start, end}: {start: number; end: number},
  hasYear: boolean,
  iso: string,
): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (iso.length === 7) return /(?<!\d)\d{1,2}[,.]?\s+$/.test(before);
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)[^\d\n]{0,6}$|^[^\d\n]{0,4}(?<!\d)(?:19|20)\d\d(?![\d:])/;
  return !hasYear && (year.test(before) || year.test(text.slice(end, end + 10)));
}

function readGroups(groups: DateGroups, context: DateContext): string | undefined {
  if (groups.first) return readNumbers(groups, context);
  const {month, calendar} = readMonth(groups);
  const year = readYear(groups, context);
  if (!month) return undefined;
  if (calendar !== 'gregory')
    return year && groups.day
      ? readCalendarDay(calendar, Number(year), month, Number(groups.day))
      : undefined;
  if (year) return check(writeDate(year, month, groups.day));
  return groups.day ? nearestDate(month, groups.day, context.now) : undefined;
}

function readMonth({name, month}: DateGroups): {month: number; calendar: string} {
  const named = name && readCalendarNames().months.get(name.toLowerCase());
  return named || {month: name ? 0 : Number(month), calendar: 'gregory'};
}

function readYear({year, short, era, eraYear}: DateGroups, {now}: DateContext): string | undefined {
  if (era && eraYear) return String(readEraYear(era, eraYear));
  return year ?? (short && completeYear(short, now));
}

/** «12/01/2025»: with points the day comes first; with strokes as the language has it. */
function readNumbers(
  groups: DateGroups,
  {language, now, mayBeAhead}: DateContext,
): string | undefined {
  const {first = '', second, sign, year: written = ''} = groups;
  if (written.length === 2 && sign === '-' && !language) return '';
  if (written.length === 2 && language) {
    const {order, calendar} = readCustom(language);
    if (calendar !== 'gregory') return '';
    if (order === 'year')
      return check(writeDate(completeYear(first, now), Number(second), groups.year));
  }
  const year = completeYear(written, now);
  const dayFirst = check(writeDate(year, Number(second), first));
  const monthFirst = check(writeDate(year, Number(first), second));
  if (sign === '.' || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (!dayFirst) return monthFirst;
  const order = findOrder(language);
  if (order === 'month' || order === 'day') return order === 'month' ? monthFirst : dayFirst;
  // Where the year comes first, a date with the year last is foreign.
  return mayBeAhead ? '' : dropAhead(dayFirst, monthFirst, now);
}

/** Of two readings, the one that has come: no story is dated after the day on which it is read. */
function dropAhead(one: string, other: string, now: Date): string {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const [come, ...more] = [one, other].filter((date) => date <= tomorrow);
  return come && !more.length ? come : '';
}

/** «25» is 2025, and «87» is 1987 as long as 2087 is to come. */
function completeYear(year: string, now: Date): string {
  if (year.length === 4) return year;
  return `${Number(`20${year}`) > now.getUTCFullYear() + 1 ? 19 : 20}${year}`;
}

/** English alone does not tell: the United States put the month first, most others the day. */
function findOrder(language: string | undefined): string | undefined {
  if (!language || /^en$/i.test(language)) return undefined;
  return readCustom(language).order;
}

/** What comes first in a date of figures, and in which calendar; no order where the ways of the language differ. */
function readCustom(language: string): {order: string | undefined; calendar: string} {
  if (!isSupported(language)) return {order: undefined, calendar: 'gregory'};
  const format = new Intl.DateTimeFormat(language);
  const [long, short] = [format, new Intl.DateTimeFormat(language, {dateStyle: 'short'})].map(
    (format) => format.formatToParts().find(({type}) => /day|month|year/.test(type))?.type,
  );
  const isSure = short === 'year' || long === 'year' || long === short;
  return {order: isSure ? short : undefined, calendar: format.resolvedOptions().calendar};
}

/** A day without a year at the end of a text, in the words of each language that `Intl` knows: «12. ledna». */
export function findDayAndMonth(text: string, {now}: DateContext): FoundDate | undefined {
  if (!/\d\.? \p{L}{3,}\.?$/u.test(text) || text.length > longest) return undefined;
  // Any leap year has all days.
  const found = findForeignDate(`${text} 2024`);
  if (!found) return undefined;
  const [, month, day] = found.iso.split('-');
  const iso = month && day && nearestDate(Number(month), day, now);
  return iso ? {iso, start: found.start, end: text.length, hasYear: false} : undefined;
}

/** The latest such day that is not after tomorrow. */
function nearestDate(month: number, day: string, now: Date): string | undefined {
  const latest = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const year = Number(latest.slice(0, 4));
  // A leap day comes back after eight years at most.
  for (let past = 0; past <= 8; past += 1) {
    const iso = check(writeDate(String(year - past), month, day));
    if (iso && iso <= latest) return iso;
  }
  return undefined;
}

function writeDate(year: string, month: number, day?: string): string {
  const parts = day === undefined ? [month] : [month, Number(day)];
  return [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

function check(iso: string): string | undefined {
  return isIsoDate(iso) ? iso : undefined;
}
