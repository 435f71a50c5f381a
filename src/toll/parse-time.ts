/** The moment that a date of ISO 8601 names, in milliseconds; `NaN` for none. Not every engine reads `+0100`. */
export function parseTime(date = ''): number {
  return Date.parse(date.replace(/(T[^T]*[+-]\d\d)(\d\d)$/, '$1:$2'));
}
