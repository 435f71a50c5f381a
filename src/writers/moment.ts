import {formatDate} from '../format/format.js';

/** A moment in words. A reader of the text may be in any zone, and does not know that of the writing machine. */
export function writeMoment(moment: string, language: string, timeZone = 'UTC'): string {
  return formatDate(moment, language, {timeZone, withTime: true, withZone: 'always'}) || moment;
}
