import {dayOf, formatAge, formatDate, formatHour, isFloating, parseIsoDate} from './format.js';

const day = 86_400_000;

/** How wrong a clock may be before no age is shown. */
const clockError = 600_000;

/** The place and the current time. */
export interface TimeContext {
  /** IANA time zone of the place. */
  timeZone?: string | undefined;
  /** The current time on the reader's device. A server does not know it and names the zone. */
  now?: Date | undefined;
  /** Whether a time beside this one names the zone already. */
  isZoneNamed?: boolean;
}

/** The time of a post as text: only the time of day for posts of today. */
export function formatPostTime(date: string, language: string, context: TimeContext = {}): string {
  const {timeZone, now, isZoneNamed} = context;
  const isToday =
    now && !isFloating(date) && dayOf(now, timeZone) === dayOf(parseIsoDate(date), timeZone);
  const withZone = isZoneNamed ? undefined : now ? 'where-different' : 'always';
  const options = {timeZone, withZone} as const;
  return isToday
    ? formatHour(date, language, options)
    : formatDate(date, language, {...options, style: 'medium', withTime: true});
}

/** «12 minutes ago», within a day. */
export function formatPostAge(date: string, language: string, now?: Date): string | undefined {
  const span = now && !isFloating(date) ? now.getTime() - +parseIsoDate(date) : NaN;
  return span > -clockError && span < day
    ? formatAge(-Math.max(span, 0), language, 'auto')
    : undefined;
}
