import {remember} from './remember.js';

/** Maximum length of a zone name: `America/Argentina/ComodRivadavia` has 32 characters. */
const longestZone = 40;

/** Whether a name is in the IANA time zone database. */
export function isTimeZone(name: string): boolean {
  if (name.length > longestZone) return false;
  return remember(`zone ${name}`, () => {
    try {
      return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
    } catch {
      return false;
    }
  });
}

/** Whether `Intl` supports a calendar. */
export function isCalendar(name: string): boolean {
  return Intl.supportedValuesOf('calendar').includes(name);
}

/** Whether `Intl` supports a numbering system. */
export function isNumbering(name: string): boolean {
  return Intl.supportedValuesOf('numberingSystem').includes(name);
}
