/** Returns the current time, as a date or in milliseconds since 1970. */
export type Clock = () => number | Date;

/** The current time of a clock; by default the reader's. */
export function readClock(clock: Clock | undefined): Date {
  return new Date(clock?.() ?? Date.now());
}
