import {isIsoDate} from '../../model/date.js';

/** Places where sites write the publication date, most reliable first. */
const places = [
  '[itemprop=datePublished]',
  'time[pubdate]',
  'time[datetime]',
  'relative-time[datetime]',
  ...[
    'timestamp',
    'published',
    'published-at',
    'publish-date',
    'publish-time',
    'publication-date',
    'date',
    'datetime',
    'time',
    'unix-timestamp',
  ].map((name) => `[data-${name}]`),
];

const attributes = ['datetime', 'content'];

/** Maximum length of a date. */
const longestDate = 100;

function isPlausible(milliseconds: number): boolean {
  return milliseconds > 0 && milliseconds < 4_102_444_800_000; // 2100
}

/** Parses seconds or milliseconds since 1970. */
function readUnixTime(digits: string): string | undefined {
  const milliseconds = Number(digits) * (digits.length > 11 ? 1 : 1000);
  return isPlausible(milliseconds) ? new Date(milliseconds).toISOString() : undefined;
}

/**
 * Parses a date in the forms that sites use and returns ISO 8601: ISO with a space, Unix time, or
 * RFC 5322 with a zone.
 * @returns undefined for durations, times without a date, and dates with an unclear zone or order
 */
function parseMoment(written: string): string | undefined {
  if (written.length > longestDate) return undefined;
  const text = written
    .trim()
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2');
  if (isIsoDate(text)) return text;
  if (/^\d{9,13}$/.test(text)) return readUnixTime(text);
  if (!/^[A-Z][a-z]{2}.*\d{4}.*( GMT| UTC|[+-]\d\d:\d\d)/.test(text)) return undefined;
  const parsed = Date.parse(text);
  return isPlausible(parsed) ? new Date(parsed).toISOString() : undefined;
}

function readAttributes(element: Element): string | undefined {
  const data = Object.entries((element as HTMLElement).dataset)
    .filter(([name]) => /^(date|time|publi|unix)/i.test(name))
    .map(([, value]) => value);
  const written = [...attributes.map((name) => element.getAttribute(name)), ...data];
  for (const text of written) {
    const moment = text && parseMoment(text);
    if (moment) return moment;
  }
  return undefined;
}

/** The publication date of an item. */
export function readPublished(item: Element): string | undefined {
  for (const place of places) {
    for (const element of [item, ...item.querySelectorAll(place)]) {
      const moment = element.matches(place) && readAttributes(element);
      if (moment) return moment;
    }
  }
  return undefined;
}

/** The date of a `<time>`. */
export function readTime(time: HTMLTimeElement): string | undefined {
  return parseMoment(time.dateTime);
}
