import {isFloating} from '../../format/format.js';
import {isTimeZone} from '../../format/known-names.js';

/** A date, and the zone in which it is shown. */
export interface PlaceTime {
  date: string;
  timeZone?: string | undefined;
}

/**
 * A date in the time zone of the place. If the zone is not known, uses the offset of the date, and
 * never the reader's zone.
 */
export function placeTime(date: string, timeZone?: string): PlaceTime {
  if (isFloating(date) || (timeZone && isTimeZone(timeZone))) return {date, timeZone};
  const [offset = '', sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(date) ?? [];
  if (!sign) return {date, timeZone: 'UTC'};
  // The sign of these names is reversed: in POSIX, positive offsets are west.
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return minutes === '00' && isTimeZone(zone)
    ? {date, timeZone: zone}
    : {date: date.slice(0, -offset.length)};
}
