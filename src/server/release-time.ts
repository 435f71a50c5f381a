import {releaseKeys} from '../model/availability/hold.js';

/**
 * The largest UTC offset: a date without a zone begins and ends by so much earlier or later
 * somewhere on Earth.
 */
const widestZone = 14 * 3_600_000;

/**
 * The time until which the markup is valid: an embargo ends, or something in the data expires.
 * `Infinity` where nothing does; `-Infinity` where it cannot be determined.
 */
export function findReleaseTime(data: unknown, now: Date): number {
  if (typeof data !== 'object' || !data) return Infinity;
  const times = Object.entries(data).map(([key, value]: [string, unknown]) =>
    releaseKeys.has(key) && key !== 'status'
      ? nextChange(value, now.getTime())
      : findReleaseTime(value, now),
  );
  return Math.min(Infinity, ...times);
}

function nextChange(value: unknown, now: number): number {
  if (value === undefined || value === null || value === '') return Infinity;
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  if (Number.isNaN(time)) return -Infinity;
  const hasZone = /T/i.test(value as string) && /(?:Z|[+-]\d\d:?\d\d)$/i.test(value as string);
  const [first, last] = hasZone ? [time, time] : [time - widestZone, time + widestZone];
  return now >= last ? Infinity : first;
}
