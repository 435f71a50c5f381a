import {dayOf} from '../../format/format.js';

const hour = 3_600_000;

/**
 * Milliseconds until a zone's next day, but at most an hour, because clocks may change and
 * computers may sleep.
 */
export function untilNextDay(now: Date, timeZone?: string): number {
  const today = dayOf(now, timeZone);
  const isToday = (span: number) => dayOf(new Date(now.getTime() + span), timeZone) === today;
  if (isToday(hour)) return hour;
  let [before, after] = [0, hour];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (isToday(middle)) before = middle;
    else after = middle;
  }
  return after;
}
