/** A function that formats a date. */
export interface DateFormat {
  format: (moment: Date) => string;
}

/**
 * The `Intl` date styles as separate options, because time zone names and some calendars work only
 * with those.
 */
export const partsOf: Record<'full' | 'long' | 'medium' | 'short', Intl.DateTimeFormatOptions> = {
  full: {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'},
  long: {year: 'numeric', month: 'long', day: 'numeric'},
  medium: {year: 'numeric', month: 'short', day: 'numeric'},
  short: {year: 'numeric', month: 'numeric', day: 'numeric'},
};

const hour = {hour: 'numeric', minute: '2-digit'} as const;

/** Creates an `Intl` format, with corrections for some languages and calendars. */
export function createDateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): DateFormat {
  const {calendar, dateStyle: style, timeStyle, ...rest} = options;
  if (calendar === 'gregory') return createPlain(language, options);
  const types = typesOf(language, style ? {calendar, dateStyle: style} : options);
  // Chromium lacks patterns for some calendars and writes «57850412 12:00 AM».
  if (style && types.includes('hour')) {
    const parts = {...rest, calendar, ...partsOf[style], ...(timeStyle && hour)};
    return createDateFormat(language, parts);
  }
  // CLDR writes «1403 Dey 23, Sunday» in Persian, which is not used.
  const plain = typesOf(language, {calendar: 'gregory', ...partsOf.full});
  return types.at(-1) === 'weekday' && plain[0] === 'weekday'
    ? putWeekdayFirst(language, options)
    : createPlain(language, options);
}

/** A tag may ask for hours up to 24 (`-u-hc-h24`), but midnight must be 0:00. */
function createPlain(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(language, options);
  return format.resolvedOptions().hourCycle === 'h24'
    ? new Intl.DateTimeFormat(language, {...options, hourCycle: 'h23'})
    : format;
}

function putWeekdayFirst(language: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const {timeZone, numberingSystem, dateStyle} = options;
  const zone = {...(timeZone && {timeZone}), ...(numberingSystem && {numberingSystem})};
  const weekday = new Intl.DateTimeFormat(language, {...zone, weekday: 'long'});
  const {weekday: requested, ...others} = options;
  const rest = createPlain(
    language,
    requested ? others : {...options, ...(dateStyle && {dateStyle: 'long'})},
  );
  return {format: (moment) => `${weekday.format(moment)} ${rest.format(moment)}`};
}

function typesOf(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(0);
  return parts.map(({type}) => type);
}
