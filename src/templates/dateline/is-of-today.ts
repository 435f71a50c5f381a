import {dayOf, isFloating, parseIsoDate} from '../../format/format.js';
import type {Dateline} from '../../model/article.js';

/** Whether a dateline is for today, so that the current weather fits it. */
export function isOfToday({date, timeZone}: Dateline, now: Date): boolean {
  if (!date) return true;
  const day = isFloating(date) ? date.slice(0, 10) : dayOf(parseIsoDate(date), timeZone);
  return dayOf(now, timeZone).startsWith(day);
}
