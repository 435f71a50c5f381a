import {isFloating, isTimeZone} from '../../format/format.js';

/** A date, and the zone that it is told in. */
export interface PlaceTime {
  date: string;
  timeZone?: string | undefined;
}

/**
 * A date as the clock of the place tells it. Where the zone is not known, the offset of a moment
 * tells it, and never the zone of the reader.
 */
export function placeTime(date: string, timeZone?: string): PlaceTime {
  if (isFloating(date) || (timeZone && isTimeZone(timeZone))) return {date, timeZone};
  const [offset = '', sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(date) ?? [];
  if (!sign) return {date, timeZone: 'UTC'};
  // The sign of these names is turned round: POSIX counts westwards.
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return minutes === '00' && isTimeZone(zone)
    ? {date, timeZone: zone}
    : {date: date.slice(0, -offset.length)};
}
