const day = 86_400_000;

/**
 * The last moment that a date of ISO 8601 can mean, in milliseconds: of a day its end, of a month
 * its last day. What is older than a limit by that reading is older by any.
 * @example latestMoment('2025-01') // that of 2025-02-01T00:00Z
 */
export function latestMoment(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  if (date.length === 4) return Date.UTC(year + 1, 0);
  if (date.length === 7) return Date.UTC(year, month);
  return Date.parse(date) + (date.includes('T') ? 0 : day);
}
