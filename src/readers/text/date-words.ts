import {isIsoDate} from '../../model/date.js';
import {readCalendarNames} from './calendar-names.js';

/** A date in a text. */
export interface FoundDate {
  /** As exact as it is known; empty where day and month cannot be told apart. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly hasYear: boolean;
}

/** What a date that is not whole is completed by. */
export interface DateContext {
  readonly now: Date;
  readonly language?: string | undefined;
}

interface DateGroups {
  readonly year?: string;
  readonly month?: string;
  readonly name?: string;
  readonly day?: string;
  readonly first?: string;
  readonly second?: string;
  readonly sign?: string;
}

let patterns: readonly RegExp[] | undefined;

/** The ways to write a date, the least ambiguous first. */
function createPatterns(): RegExp[] {
  const names = [...readCalendarNames().months.keys()].sort((a, b) => b.length - a.length);
  const name = `(?<name>${names.map((name) => name.replace(/[.*+?()[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{M}])`;
  const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)';
  const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|-?го|º)?';
  // Arabic papers name a month twice, in both traditions: «يناير/كانون الثاني».
  const twin = '(?:\\s?/\\s?[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?)?';
  return [
    `(?<!\\d)${year.replace('(?!\\d)', '')}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
    `(?:${year}\\s*[年년]\\s*)?(?<!\\d)(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号號]`,
    `(?<!\\d)${year}[.,]?\\s+${name}\\.?\\s+(?<day>\\d{1,2})(?!\\d)`,
    `${day}(?:\\.\\s*|[\\s-]+)(?:de |of |den |ב)?${name}[.׳॰]?${twin}(?:[,\\s-]+(?:de |del )?${year})?`,
    `(?<![\\p{L}\\p{M}])${name}(?:\\.\\s*|\\s+)${day.replace('(?<!\\d)', '')}(?!\\d)(?:,?\\s+${year})?`,
    `(?<!\\d)${year.replace('(?!\\d)', '')}(?<sign>[./])\\s?(?<month>\\d{1,2})\\k<sign>\\s?(?<day>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<first>\\d{1,2})(?<sign>[./-])\\s?(?<second>\\d{1,2})\\k<sign>\\s?(?<year>(?:(?:1[5-9]|20)\\d\\d)|\\d\\d)(?!\\d)`,
    `(?<![\\p{L}\\p{M}])${name}\\.?,?\\s+(?:de )?${year}`,
  ].map((pattern) => new RegExp(pattern, 'iu'));
}

/** Finds the first date in a text, in words or figures, in any of the usual orders. */
export function findDate(text: string, context: DateContext): FoundDate | undefined {
  if (!/\d/.test(text)) return undefined;
  patterns ??= createPatterns();
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const iso = match ? readGroups(match.groups as DateGroups, context) : undefined;
    if (match && iso !== undefined) {
      const hasYear = Boolean(match.groups!['year']);
      return {iso, start: match.index, end: match.index + match[0].length, hasYear};
    }
  }
  return undefined;
}

function readGroups(groups: DateGroups, context: DateContext): string | undefined {
  if (groups.first) return readNumbers(groups, context);
  const month = groups.name
    ? readCalendarNames().months.get(groups.name.toLowerCase())
    : Number(groups.month);
  if (!month) return undefined;
  if (groups.year) return check(writeDate(groups.year, month, groups.day));
  return groups.day ? nearestDate(month, groups.day, context.now) : undefined;
}

/** «12/01/2025»: with points the day comes first; with strokes as the language has it. */
function readNumbers(groups: DateGroups, {language, now}: DateContext): string | undefined {
  const {first, second, sign} = groups;
  const year = completeYear(groups.year!, now);
  const dayFirst = check(writeDate(year, Number(second), first));
  const monthFirst = check(writeDate(year, Number(first), second));
  if (sign === '.' || !monthFirst || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  if (!dayFirst) return monthFirst;
  const order = findOrder(language);
  return order ? (order === 'month' ? monthFirst : dayFirst) : '';
}

/** «25» is 2025, and «87» is 1987 as long as 2087 is to come. */
function completeYear(year: string, now: Date): string {
  if (year.length === 4) return year;
  return `${Number(`20${year}`) > now.getUTCFullYear() + 1 ? 19 : 20}${year}`;
}

/** English alone does not tell: the United States put the month first, most others the day. */
function findOrder(language: string | undefined): string | undefined {
  if (
    !language ||
    /^en$/i.test(language) ||
    !Intl.DateTimeFormat.supportedLocalesOf(language).length
  )
    return undefined;
  return new Intl.DateTimeFormat(language)
    .formatToParts()
    .find(({type}) => type === 'day' || type === 'month')?.type;
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
