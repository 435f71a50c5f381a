const day = 86_400_000;

/**
 * The latest time that an ISO 8601 date can mean, in milliseconds: the end of a day or month. If
 * that is older than a limit, every other reading of the date is too.
 * @example latestMoment('2025-01') // that of 2025-02-01T00:00Z
 */
export function latestMoment(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length === 4) return Date.UTC(year + 1, 0);
  if (date.length === 7) return Date.UTC(year, month);
  return Date.parse(date) + (date.includes('T') ? 0 : day);
}
