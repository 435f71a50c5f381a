/** What tells a moment in words. */
export interface DateFormat {
  format: (moment: Date) => string;
}

/** The styles of `Intl`, part by part: names of zones, and some calendars, go with these alone. */
export const partsOf: Record<'full' | 'long' | 'medium' | 'short', Intl.DateTimeFormatOptions> = {
  full: {weekday: 'long', year: 'numeric', month: 'long', day: 'numeric'},
  long: {year: 'numeric', month: 'long', day: 'numeric'},
  medium: {year: 'numeric', month: 'short', day: 'numeric'},
  short: {year: 'numeric', month: 'numeric', day: 'numeric'},
};

const hour = {hour: 'numeric', minute: '2-digit'} as const;

/** Makes a format as `Intl` does, without what is wrong in it for some languages and calendars. */
export function createDateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): DateFormat {
  const {calendar, dateStyle: style, timeStyle, ...rest} = options;
  if (calendar === 'gregory') return createPlain(language, options);
  const types = typesOf(language, style ? {calendar, dateStyle: style} : options);
  // Chromium leaves out patterns of some calendars, and makes up «57850412 12:00 AM».
  if (style && types.includes('hour')) {
    const parts = {...rest, calendar, ...partsOf[style], ...(timeStyle && hour)};
    return createDateFormat(language, parts);
  }
  // CLDR has «1403 Dey 23, Sunday» for Persian in Persian, which no one writes.
  const plain = typesOf(language, {calendar: 'gregory', ...partsOf.full});
  return types.at(-1) === 'weekday' && plain[0] === 'weekday'
    ? putWeekdayFirst(language, options)
    : createPlain(language, options);
}

/** A tag may ask for hours up to 24 (`-u-hc-h24`): midnight is 0:00 all the same. */
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
  const {weekday: told, ...others} = options;
  const rest = createPlain(
    language,
    told ? others : {...options, ...(dateStyle && {dateStyle: 'long'})},
  );
  return {format: (moment) => `${weekday.format(moment)} ${rest.format(moment)}`};
}

function typesOf(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(0);
  return parts.map(({type}) => type);
}
