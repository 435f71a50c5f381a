const parts =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):?(\d\d))?)?)?)?$/;

/** Whether a text is a date or moment of ISO 8601 that is on the calendar. */
export function isIsoDate(text: string): boolean {
  const [
    year,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
    offsetHour = 0,
    offsetMinute = 0,
  ] = (parts.exec(text)?.slice(1) ?? []).map((part) => part && Number(part)) as number[];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return (
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour <= 24 - Number(minute + second > 0) &&
    minute < 60 &&
    second < 60 &&
    offsetHour < 24 &&
    offsetMinute < 60
  );
}
