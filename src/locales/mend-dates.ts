/** «21:05 (GMT+3)»: puts the zone at the end of a time in brackets; a zone contains no space. */
export const putZoneInBrackets = (text: string): string =>
  text.replace(
    /\s((?:GMT|UTC|غرينتش)\S*|[A-Z]{2,5})(?:\s([+-]\S+))?$/u,
    (_, name: string, offset = '') => ` (${name}${offset})`,
  );

/** Writes times as a language's papers do: «21 h 05», «21.05 uur». */
export const writeHour = (text: string, write: (hour: string, minute: string) => string): string =>
  text.replace(/\b0?(\d{1,2}):(\d\d)/, (_, hour: string, minute: string) => write(hour, minute));
