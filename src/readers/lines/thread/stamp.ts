import {findDate, type DateContext} from '../../language/dates/date-words.js';
import {findTime} from '../../language/dates/time-words.js';
import {count, counts, more, moreInOthers} from './app-words.js';

/** Most lines in which a date in words is looked for. */
export const mostDated = 2000;

/** The moment of a line that says nothing else: «2:05 PM · 14. März 2025 · 12.4K Views». */
export function readStamp(text: string, context: DateContext): string | undefined {
  if (text.length > 80 || !/\d/.test(text)) return undefined;
  const date = findDate(text, context);
  if (date?.iso.length !== 10) return undefined;
  const words = `${text.slice(0, date.start)} · ${text.slice(date.end)}`;
  const hour = findTime(words);
  const rest = hour ? `${words.slice(0, hour.start)} · ${words.slice(hour.end)}` : words;
  if (!date.hasYear && !hour) return undefined;
  const isAround = (part: string) =>
    [count, counts, more, moreInOthers].some((sign) => sign.test(part)) ||
    !/\d|\p{L}{5}/u.test(part);
  return rest.split(/[·•|,]/).every((part) => isAround(part.trim()))
    ? `${date.iso}${hour?.iso ?? ''}`
    : undefined;
}
