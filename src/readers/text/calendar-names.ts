/** The languages that dates are read in: those of the locales, and some of their neighbours. */
const languages = 'en en-GB ar ar-SY ar-DZ de es fa fr he hi it ja nl pl pt ru sv tr uk zh'.split(
  ' ',
);

/** Names in lower case, as `Intl` writes them within a date, long and short, in many languages. */
export interface CalendarNames {
  /** Months from 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

let names: CalendarNames | undefined;

/** The names of months and days of the week; made once, when the first date is looked for. */
export function readCalendarNames(): CalendarNames {
  names ??= collectNames();
  return names;
}

function collectNames(): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  for (const format of languages.flatMap(createFormats)) {
    for (let month = 1; month <= 12; month += 1) {
      // The fifth of the twelve months falls on every day of the week at least once.
      for (const {type, value} of format.formatToParts(Date.UTC(2025, month - 1, 5))) {
        const name = trimName(value);
        if (type === 'weekday') weekdays.add(name);
        if (type === 'month' && !/\d/.test(name))
          for (const way of spellings(name)) if (!months.has(way)) months.set(way, month);
      }
    }
  }
  return {months, weekdays};
}

function createFormats(language: string): Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).map(
    (style) =>
      new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        weekday: style,
        month: style,
        day: 'numeric',
        timeZone: 'UTC',
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
