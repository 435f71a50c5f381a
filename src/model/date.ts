const parts =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):?(\d\d))?)?)?)?$/;

/** Whether a text is an ISO 8601 date that exists. */
export function isIsoDate(text: string): boolean {
  const found = parts.exec(text);
  if (!found) return false;
  const part = (at: number, absent = 0) => Number(found[at] ?? absent);
  const [year, month, day] = [part(1), part(2, 1), part(3, 1)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  return (
    hasDay(year, month, day) &&
    hour <= 24 - Number(minute + second > 0) &&
    minute < 60 &&
    second < 60 &&
    part(7) < 24 &&
    part(8) < 60
  );
}

function hasDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const hour = 3_600_000;

/**
 * The time of an ISO 8601 date, in milliseconds since 1970.
 * @param zone applies to a date without a zone: an IANA name, or a UTC offset in hours
 */
export function momentOf(date: string, zone: string | number): number {
  const [, day, offset] = /^(.*?)(Z|[+-]\d\d:?\d\d)?$/.exec(date) ?? [];
  if (!day) return NaN;
  const isZoned = day.includes('T') && offset;
  if (isZoned) return Date.parse(day + offset.replace(/(\d\d)(\d\d)/, '$1:$2'));
  const wall = Date.parse(date.includes('T') ? `${date}Z` : date);
  return typeof zone === 'number' ? wall - zone * hour : wallToMoment(wall, zone);
}

/** The later time, where clocks that are turned back show the same hour twice. */
function wallToMoment(wall: number, timeZone: string): number {
  const offsets = [-24, 24].map((hours) => offsetAt(wall + hours * hour, timeZone));
  const moments = offsets.map((offset) => wall - offset);
  const exact = moments.filter((moment) => moment + offsetAt(moment, timeZone) === wall);
  return Math.max(...(exact.length ? exact : moments));
}

function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({type, value}) => [type, +value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const day = Date.UTC(part('year'), part('month') - 1, part('day'));
  const clock = ((part('hour') * 60 + part('minute')) * 60 + part('second')) * 1000;
  return day + clock - Math.floor(moment / 1000) * 1000;
}
