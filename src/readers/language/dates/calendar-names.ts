/**
 * Languages whose dates are read however their words are put together, and the calendars that
 * their papers use. Polish is none: its November is October in Croatian.
 */
const languages =
  'en en-GB de-AT ar ar-SY ar-DZ ar-u-ca-islamic-umalqura de es fa fa-u-ca-persian fr he hi it ja nl pt ru sv nb da tr uk zh'.split(
    ' ',
  );

/** Languages whose months are found by `Intl`'s own way, but whose weekdays stand beside any date. */
const others = 'bg bn cs el fi hr hu id ko pl ro sk sw ur vi'.split(' ');

/** A month by its name. */
interface MonthName {
  /** From 1. */
  readonly month: number;
  readonly calendar: string;
}

/** Names in lower case, as `Intl` writes them within a date, long and short, in many languages. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, MonthName>;
  /** By their number: 0 is Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** «today», «gestern»: words for days that are no names. */
  readonly days: ReadonlySet<string>;
}

let names: CalendarNames | undefined;

/** The names of months and days of the week; made once, when the first date is looked for. */
export function readCalendarNames(): CalendarNames {
  names ??= collectNames();
  return names;
}

function collectNames(): CalendarNames {
  const months = new Map<string, MonthName>();
  const weekdays = new Map<string, number>();
  const addWeekday = (name: string, moment: number) => {
    if (!weekdays.has(name)) weekdays.set(name, new Date(moment).getUTCDay());
  };
  const add = (name: string, month: MonthName) => {
    for (const way of spellings(name)) if (!months.has(way)) months.set(way, month);
  };
  for (const format of languages.flatMap(createFormats)) {
    const {calendar, locale} = format.resolvedOptions();
    for (const moment of calendar === 'gregory' ? firstDays : sampleDays) {
      for (const {type, value} of format.formatToParts(moment)) {
        const name = trimName(value);
        if (type === 'weekday') addWeekday(name, moment);
        if (type === 'month' && !/\d/.test(name))
          add(name, {month: monthOf(calendar, locale, moment), calendar});
      }
    }
  }
  for (const format of others.flatMap(createFormats))
    for (const moment of week)
      for (const {type, value} of format.formatToParts(moment))
        if (type === 'weekday') addWeekday(trimName(value), moment);
  return {months, weekdays, days: collectDays()};
}

function collectDays(): Set<string> {
  const formats = [...languages, ...others].map(
    (language) => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}),
  );
  return new Set(
    formats.flatMap((format) => [-1, 0, 1].map((days) => trimName(format.format(days, 'day')))),
  );
}

/** The first day of each month of a year: they have each day of the week. */
const firstDays = [...Array(12).keys()].map((month) => Date.UTC(2025, month));

const week = [...Array(7).keys()].map((day) => Date.UTC(2025, 0, 5 + day));

/** Days of a whole year, so near each other that they meet every month of any calendar and every day of the week. */
const sampleDays = [...Array(37).keys()].map((count) => Date.UTC(2025, 0, 5 + count * 10));

const numbers = new Map<string, Intl.DateTimeFormat>();

function monthOf(calendar: string, locale: string, moment: number): number {
  if (calendar === 'gregory') return new Date(moment).getUTCMonth() + 1;
  const format =
    numbers.get(locale) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {month: 'numeric', timeZone: 'UTC'});
  numbers.set(locale, format);
  return Number(format.formatToParts(moment).find(({type}) => type === 'month')?.value);
}

function createFormats(language: string): Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).map(
    (style) =>
      new Intl.DateTimeFormat(`${language}-u-nu-latn`.replace(/(-u-ca-\S+)-u-nu/, '$1-nu'), {
        weekday: style,
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
        ...(language.includes('-ca-') ? {} : {calendar: 'gregory'}),
      }),
  );
}

/** A name as it is looked up: in lower case, without the point of an abbreviation. */
export function trimName(name: string): string {
  return name.toLowerCase().replace(/[.׳॰]$/, '');
}

/** With its accents and without: «février», «fevrier». */
function spellings(name: string): string[] {
  return [
    name,
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  ];
}
