import {formatAge, formatDate, formatNumber} from '../../format/format.js';
import {latestMoment} from './latest-moment.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far a clock may be wrong before nothing is told by it. */
export const clockError = 10 * minute;

export interface Reading {
  /** Milliseconds since 1970; none where the reader's clock is not to be trusted. */
  now: number | undefined;
  /** The language of the list. */
  pageLanguage: string;
  /** The language that dates and ages are told in. */
  language: string;
  timeZone?: string | undefined;
  /** Milliseconds from which a story is old. */
  oldAfter: number;
  /** A story of an earlier year; none before the words of the language are there. */
  storyFrom: ((year: string) => string) | undefined;
  /** The language of those words: English where there are none in the language itself. */
  wordLanguage: string;
}

export interface Description {
  text: string;
  /** The language that it is told in. */
  language: string;
  isOld: boolean;
  /** Milliseconds until the text is no longer right, for relative times. */
  lasts?: number;
}

/** Whether a date is a moment: with its hour and its zone. */
export function isMoment(date: string): boolean {
  return /T[^T]*(?:Z|[+-]\d\d:?\d\d)$/.test(date);
}

/** Says when a story appeared: how long ago within a day, then its date; of old ones, the year. */
export function describeMoment(date: string, reading: Reading): Description {
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
    const told = formatNumber(Number(year), wordLanguage, {useGrouping: false});
    return {text: storyFrom(told), language: wordLanguage, isOld};
  }
  return {text: formatDate(date, language, {timeZone}), language, isOld};
}
