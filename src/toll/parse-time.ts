/** The time of an ISO 8601 date in milliseconds; `NaN` for none. Not every engine reads `+0100`. */
export function parseTime(date = ''): number {
  return Date.parse(date.replace(/(T[^T]*[+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** Whether a date is after another. A day is not after the month or year that contains it. */
export function isAfter(date = '', other = ''): boolean {
  const length = Math.min(date.length, other.length);
  const isWithin = length > 0 && date.slice(0, length) === other.slice(0, length);
  return !isWithin && parseTime(date) > parseTime(other);
}
