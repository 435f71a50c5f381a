import {dayOf, formatAge, formatDate, formatHour, isFloating, parseIsoDate} from './format.js';

const day = 86_400_000;

/** How far a clock may be wrong before no age is told by it. */
const clockError = 600_000;

/** Where and when a time is told. */
export interface TimeContext {
  /** IANA zone of the place. */
  timeZone?: string | undefined;
  /** The reader's clock; a server does not know it, and names the zone. */
  now?: Date | undefined;
}

/** When a post appeared, in the reader's words: the hour alone where it was today. */
export function tellTime(date: string, language: string, context: TimeContext = {}): string {
  const {timeZone, now} = context;
  const isToday =
    now && !isFloating(date) && dayOf(now, timeZone) === dayOf(parseIsoDate(date), timeZone);
  const options = {timeZone, withZone: now ? 'where-different' : 'always'} as const;
  return isToday
    ? formatHour(date, language, options)
    : formatDate(date, language, {...options, style: 'medium', withTime: true});
}

/** «12 minutes ago», within a day. */
export function tellAge(date: string, language: string, now?: Date): string | undefined {
  const span = now && !isFloating(date) ? now.getTime() - +parseIsoDate(date) : NaN;
  return span > -clockError && span < day
    ? formatAge(-Math.max(span, 0), language, 'auto')
    : undefined;
}
