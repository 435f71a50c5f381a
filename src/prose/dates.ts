import type {Grammar} from './grammar.js';
import type {Token} from './token.js';

/** A date in a text, and the token after it. */
export interface DatePhrase {
  readonly next: number;
  /** In ISO 8601; undefined if it depends on the date of the text, and that is unknown. */
  readonly iso: string | undefined;
}

const dayLength = 86_400_000;

/** An older date belongs to another story. */
const mostDays = 60;

/** A count over more years is history, not one event. */
const mostYears = 20;

/** The date some days earlier. */
function daysBefore(iso: string, days: number): string {
  return new Date(Date.parse(iso) - days * dayLength).toISOString().slice(0, 10);
}

/** The day before a day. */
export function dayBefore(iso: string): string {
  return daysBefore(iso, 1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function readYear(token: Token | undefined): string {
  return /^(?:1[5-9]|20)\d\d$/.exec(token?.text ?? '')?.[0] ?? '';
}

function readDay(token: Token | undefined): string {
  const day = /^([012]?[1-9]|[123]0|31)(?:st|nd|rd|th)?$/.exec(token?.lower ?? '')?.[1];
  return day ? `-${twoDigits(Number(day))}` : '';
}

/** The month that a token names, from 0, or -1. */
function readMonth(token: Token | undefined, {months, hasCapitalDates}: Grammar): number {
  if (!token || (hasCapitalDates && token.text === token.lower)) return -1;
  return months.findIndex((month) => token.lower === month || token.lower === month.slice(0, 3));
}

/**
 * How many days ago «yesterday» or «Sunday» was, or -1. The weekday of tomorrow is ambiguous, so it is
 * -1 without «last».
 */
function countDaysBack(
  {lower, text}: Token,
  {days, is, hasCapitalDates}: Grammar,
  reference: string,
  isLast: boolean,
): number {
  if (is('yesterday', lower)) return 1;
  const weekday = hasCapitalDates && text === lower ? -1 : days.indexOf(lower.replace(/'s$/, ''));
  const back = (new Date(reference).getUTCDay() - weekday + 7) % 7;
  return weekday < 0 || (back === 6 && !isLast) ? -1 : back;
}

/** Reads «12 March 2016», «March 12, 2016» or «March»; without a year, the last such date before the text. */
function readCalendarDate(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
  reference: string | undefined,
): DatePhrase | undefined {
  const dayFirst = readDay(tokens[first]);
  const isLinked = dayFirst && grammar.is('dateLinks', tokens[first + 1]?.lower);
  const at = first + Number(Boolean(dayFirst)) + Number(isLinked);
  const month = readMonth(tokens[at], grammar);
  if (month < 0) return undefined;
  // «Dec. 9»
  const dot = Number(!dayFirst && tokens[at + 1]?.text === '.' && tokens[at]?.text.length === 3);
  const day = dayFirst || readDay(tokens[at + 1 + dot]);
  // «Mar» alone is not March: «Viña del Mar».
  if (!day && tokens[at]?.lower !== grammar.months[month]) return undefined;
  const next = at + (day && !dayFirst ? 2 + dot : 1);
  const monthDay = `-${twoDigits(month + 1)}${day}`;
  const isBeforeYear = tokens[next]?.text === ',' || grammar.is('dateLinks', tokens[next]?.lower);
  const yearAt = isBeforeYear ? next + 1 : next;
  const year = readYear(tokens[yearAt]);
  if (year) return {next: yearAt + 1, iso: year + monthDay};
  if (!reference) return {next, iso: undefined};
  const thisYear = Number(reference.slice(0, 4));
  const isPast = `${thisYear}${monthDay}` <= daysBefore(reference, -1);
  return {next, iso: `${isPast ? thisYear : thisYear - 1}${monthDay}`};
}

/** Reads the date that starts at a token: «Sunday», «in *2014*», «March 12». */
export function readDate(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
  reference: string | undefined,
): DatePhrase | undefined {
  const token = tokens[first];
  const next = first + 1;
  if (!token) return undefined;
  if (readYear(token) && grammar.is('beforeYear', tokens[first - 1]?.lower))
    return {next, iso: token.text};
  const isLast = grammar.is('beforeDay', tokens[first - 1]?.lower);
  const days = reference ? countDaysBack(token, grammar, reference, isLast) : -1;
  // «last Thursday», on a Thursday
  const back = isLast && days === 0 ? 7 : days;
  return reference && back >= 0
    ? {next, iso: daysBefore(reference, back)}
    : readCalendarDate(tokens, first, grammar, reference);
}

/** Whether a day is in the week before the text. */
export function isOfThisWeek(iso: string, reference: string | undefined): boolean {
  return !reference || (iso.length === 10 && iso >= daysBefore(reference, 7));
}

/** Whether a date is so long before the text that it belongs to another story. */
export function isLongBefore(iso: string, reference: string | undefined): boolean {
  const last = (iso + '-12-28'.slice(iso.length - 4)).slice(0, 10);
  return reference ? last < daysBefore(reference, mostDays) : iso.length < 10;
}

/** Whether a count starts so long before the text that it is history. */
export function isHistoric(from: string | undefined, reference: string | undefined): boolean {
  return Boolean(
    from && reference && Number.parseInt(reference) - Number.parseInt(from) > mostYears,
  );
}
