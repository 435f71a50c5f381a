import {formatAge, formatDate, formatNumber} from '../../format/format.js';
import {latestMoment} from '../../model/lists/latest-moment.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How wrong a clock may be before no relative time is shown. */
export const clockError = 10 * minute;

export interface TimeReading {
  /** Milliseconds since 1970; undefined where the reader's clock is not reliable. */
  now: number | undefined;
  /** The language of the list. */
  pageLanguage: string;
  /** The language of dates and ages. */
  language: string;
  timeZone?: string | undefined;
  /** Age in milliseconds from which a story is old. */
  oldAfter: number;
  /** Words for a story of an earlier year; undefined until the strings are loaded. */
  storyFrom: ((year: string) => string) | undefined;
  /** The language of these words: English as a fallback. */
  wordLanguage: string;
}

export interface Description {
  text: string;
  /** The language of the text. */
  language: string;
  isOld: boolean;
  /** Milliseconds until a relative time is out of date. */
  lasts?: number;
}

/** Whether a date has a time and a zone. */
export function isMoment(date: string): boolean {
  return /T[^T]*(?:Z|[+-]\d\d:?\d\d)$/.test(date);
}

/**
 * Describes when a story was published: as an age within a day, then as a date; for old stories, as
 * a year.
 */
export function describeMoment(date: string, reading: TimeReading): Description {
  const {now, language, timeZone, oldAfter, storyFrom, wordLanguage} = reading;
  const span = now === undefined ? NaN : now - Date.parse(date);
  if (isMoment(date) && span > -clockError && span < day) {
    const lasting = Math.max(span, 0);
    const unit = lasting < hour ? minute : hour;
    return {
      text: formatAge(-lasting, language, 'auto'),
      language,
      isOld: false,
      lasts: unit - (lasting % unit),
    };
  }
  const isOld = now !== undefined && now - latestMoment(date) > oldAfter;
  const year = date.slice(0, 4);
  if (isOld && storyFrom && year !== String(new Date(now).getUTCFullYear())) {
    const digits = formatNumber(Number(year), wordLanguage, {useGrouping: false});
    return {text: storyFrom(digits), language: wordLanguage, isOld};
  }
  return {text: formatDate(date, language, {timeZone}), language, isOld};
}
