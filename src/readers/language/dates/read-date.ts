import type {IsoDate} from '../../../model/article.js';
import {isIsoDate} from '../../../model/date.js';
import {monthOf} from './month-names.js';
import {offsetOf} from './zone-hours.js';

const yearFirst = /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?)?(?:[T\s,]+(\d.*))?$/i;
const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d:?\d\d.*))?$/i;
const ordinal = /^(\d{4})-?(\d{3})(?:T(\d.*))?$/i;
const dayFirst = /^(\d\d?)([/.-])(\d\d?)\2(\d{4})(?:[,\s]+(\d.*))?$/;
const clock = /^(\d\d?)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*([ap]\.?m\b\.?)?\s*(.*)$/i;
const clockInWords = /\b\d\d?:\d\d(?::\d\d)?(?:\.\d+)?(?:\s*[ap]\.?m\b\.?)?/i;
const zone =
  /^[\s,]*(?:(?:gmt|utc?)(?=[+-]))?(?:([+-]\d\d?)(?::?(\d\d))?(?![\d:])|([a-z]+)\b(?!\/))?/i;

/**
 * Reads a date of a feed or page: ISO 8601 and its profiles, RFC 822 and similar forms, month names
 * in many languages, seconds since 1970. The result is as exact as the text, and has a time zone only
 * if the text names one that is known.
 * @returns `undefined` if the date is ambiguous, such as 3/4/2025, or a placeholder
 */
export function readDate(text: string): IsoDate | undefined {
  if (text.length > 100) return undefined;
  const plain = plainForm(text);
  const date = readSeconds(plain) ?? readNumbers(plain) ?? readWords(plain);
  return date && isIsoDate(date) && !/^(0|1970-01-01T00:00(:00(\.0+)?)?(Z|\+00:00)$)/.test(date)
    ? date
    : undefined;
}

/** Removes comments, and converts East Asian dates. Korean ones get their zone: Korea has only one. */
function plainForm(text: string): string {
  const plain = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/(\d+)\s*[년年]\s*(\d+)\s*[월月]\s*(\d+)\s*[일日]?/u, '$1-$2-$3 ')
    .replace(/(오전|上午|午前)\s*([\d:]+)/u, '$2 AM')
    .replace(/(오후|下午|午後)\s*([\d:]+)/u, '$2 PM')
    .replace(/\s+/g, ' ')
    .trim();
  return /[년오]/u.test(text) && /:\d\d(?: [AP]M)?$/.test(plain) ? `${plain} KST` : plain;
}

function readSeconds(text: string): IsoDate | undefined {
  if (!/^\d{10}(\d{3})?$/.test(text)) return undefined;
  return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
}

function readNumbers(written: string): IsoDate | undefined {
  const text = written.replace(/^\p{L}+\.?,? /u, '');
  const [, ownYear, month, day, ownTime] = yearFirst.exec(text) ?? compact.exec(text) ?? [];
  if (ownYear) return joinDate(ownYear, month, day, ownTime);
  const [, year, dayOfYear, time] = ordinal.exec(text) ?? [];
  if (year) return readOrdinal(Number(year), Number(dayOfYear), time);
  const [, first, sign, second = '', lastYear = '', lastTime] = dayFirst.exec(text) ?? [];
  if (!first) return undefined;
  const isDayFirst = sign === '.' || Number(first) > 12 || first === second;
  if (isDayFirst) return joinDate(lastYear, second, first, lastTime);
  return Number(second) > 12 ? joinDate(lastYear, first, second, lastTime) : undefined;
}

function readOrdinal(year: number, day: number, time?: string): IsoDate | undefined {
  const date = new Date(Date.UTC(year, 0, day));
  if (date.getUTCFullYear() !== year) return undefined;
  return joinDate(`${year}`, `${date.getUTCMonth() + 1}`, `${date.getUTCDate()}`, time);
}

/** `Thu, 01 Jan 2004 19:48:21 GMT`, `Jan 1, 2004`, `Thu Jan 1 19:48:21 PST 2004`. */
function readWords(written: string): IsoDate | undefined {
  const text = written.replace(/(\d)T(?=\d)/, '$1 ');
  const time = clockInWords.exec(text);
  const before = time ? text.slice(0, time.index) : text;
  let after = time ? text.slice(time.index + time[0].length) : '';
  const [zoneText = ''] = zone.exec(after) ?? [];
  // Letters of a known zone are no month.
  const isKnown = offsetOf(zoneText.trim()) !== undefined;
  const isZone = zoneText !== '' && (isKnown || monthOf(zoneText) === undefined);
  if (isZone) after = after.slice(zoneText.length);
  const words = `${before} ${after}`.split(/[\s,/.-]+/);
  const months = words.map(monthOf).filter((month) => month !== undefined);
  const numbers = words
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/i.exec(word)?.[1])
    .filter((number) => number !== undefined);
  const [month] = months;
  const [first, second] = numbers;
  if (months.length !== 1 || numbers.length !== 2 || !month || !first || !second) return undefined;
  const [day, year] = first.length === 4 ? [second, first] : [first, second];
  if (day.length > 2 || year.length === 3) return undefined;
  return joinDate(
    fullYear(year),
    `${month}`,
    day,
    time ? time[0] + (isZone ? ` ${zoneText}` : '') : undefined,
  );
}

/** RFC 2822, 4.3: two-digit years below 50 are in this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return `${Number(year) < 50 ? 20 : 19}${year.padStart(2, '0')}`;
}

function joinDate(year: string, month?: string, day?: string, time?: string): IsoDate | undefined {
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  if (!time) return date;
  const clockTime = day ? readClock(time) : undefined;
  return clockTime && `${date}T${clockTime}`;
}

function readClock(text: string): string | undefined {
  const [, hour, minute, second, fraction, half, rest = ''] = clock.exec(text) ?? [];
  if (!hour) return undefined;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  const seconds = second ? `:${second}${fraction ? `.${fraction.slice(0, 9)}` : ''}` : '';
  return `${`${hours}`.padStart(2, '0')}:${minute ?? '00'}${seconds}${readZone(rest)}`;
}

function readZone(text: string): string {
  const [, hours, minutes = '00', name] = zone.exec(text) ?? [];
  if (hours)
    return Math.abs(Number(hours)) < 16
      ? `${hours[0]}${hours.slice(1).padStart(2, '0')}:${minutes}`
      : '';
  return offsetOf(name ?? '') ?? '';
}
