/** First Gregorian year of the Japanese eras. */
const eras: Readonly<Record<string, number>> = {
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
  民國: 1912,
  民国: 1912,
};

/** «令和7年», «平成元年»: the year of an era. */
export const eraNames = Object.keys(eras).join('|');

/** The Gregorian year of a year of an era; its first year is called 元. */
export function readEraYear(era: string, year: string): number {
  return (eras[era] ?? NaN) - 1 + (year === '元' ? 1 : Number(year));
}

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Year, month and day of a moment in a calendar. */
export function datePartsOf(calendar: string, moment: number): [number, number, number] {
  if (calendar === 'gregory') {
    const date = new Date(moment);
    return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  }
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(moment);
  const read = (name: string) => Number(parts.find(({type}) => type === name)?.value);
  return [read('year'), read('month'), read('day')];
}

/** Earliest and latest day that is looked for: the years 1800 and 2200. */
const [earliest, latest] = [Date.UTC(1800, 0) / day, Date.UTC(2200, 0) / day];

/** The Gregorian day of a day of another calendar; nothing where the calendar has no such day. */
function toGregorian(
  calendar: string,
  year: number,
  month: number,
  dayOfMonth: number,
): string | undefined {
  let [low, high] = [earliest, latest];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [y, m, d] = datePartsOf(calendar, middle * day);
    const order = y - year || m - month || d - dayOfMonth;
    if (!order) return new Date(middle * day).toISOString().slice(0, 10);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The calendars of the Hijra, which may differ by a day: one day only where all agree. */
const islamic = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla'];

/** The Gregorian day of a date in the calendar of a language; nothing where its calendars disagree. */
export function readCalendarDay(
  calendar: string,
  year: number,
  month: number,
  dayOfMonth: number,
): string | undefined {
  if (!calendar.startsWith('islamic')) return toGregorian(calendar, year, month, dayOfMonth);
  const days = new Set(islamic.map((name) => toGregorian(name, year, month, dayOfMonth)));
  return days.size === 1 ? [...days][0] : undefined;
}
