/** The first year of a plausible date; a smaller one is a year that is not typed to its end. */
const firstYear = 1000;

/** The day after a time in ISO form: the last day that has begun in any time zone. */
export const tomorrow = (now: Date): string =>
  new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);

export const isTooEarly = (iso: string): boolean => Number(iso.slice(0, 4)) < firstYear;

export const isTooLate = (iso: string, now: Date): boolean =>
  iso.slice(0, 10) > tomorrow(now).slice(0, iso.length);
