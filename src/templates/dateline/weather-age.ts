import {dayOf, formatAge, isFloating, parseIsoDate} from '../../format/format.js';
import type {Locale} from '../../format/locale.js';
import type {Dateline} from '../../model/article.js';
import type {DatelineStyle} from './dateline-style.js';

const hour = 3_600_000;
const day = 24 * hour;

/** «measured 3 hours ago», where the weather is old. */
export function weatherAgeText(
  dateline: Dateline,
  {language, strings}: Locale,
  {now, numerals, masthead}: DatelineStyle,
): string | undefined {
  const {observedAt} = dateline.weather ?? {};
  if (!now || !observedAt) return undefined;
  const age = now.getTime() - parseIsoDate(observedAt).getTime();
  // Without an offset, the time is not known to the hour.
  if (age < (isFloating(observedAt) ? day : hour)) return undefined;
  if (!masthead && isOfItsDay(dateline, observedAt, now)) return undefined;
  const locale = new Intl.Locale(language, numerals ? {numberingSystem: numerals} : {});
  return strings.weatherAge(formatAge(-age, locale.toString()));
}

/**
 * The weather of an older story belongs to its day, so it is not compared with the current time.
 */
function isOfItsDay({date, timeZone}: Dateline, observedAt: string, now: Date): boolean {
  const dayIn = (time: string) =>
    isFloating(time) ? time.slice(0, 10) : dayOf(parseIsoDate(time), timeZone);
  const day = date && dayIn(date);
  return day === dayIn(observedAt) && day !== dayOf(now, timeZone);
}
