const parts =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-](\d\d):?(\d\d))?)?)?)?$/;

/** Whether a text is a date or moment of ISO 8601 that is on the calendar. */
export function isIsoDate(text: string): boolean {
  const found = parts.exec(text);
  if (!found) return false;
  const part = (at: number, absent = 0) => Number(found[at] ?? absent);
  const [year, month, day] = [part(1), part(2, 1), part(3, 1)];
  const [hour, minute, second] = [part(4), part(5), part(6)];
  return (
    hasDay(year, month, day) &&
    hour <= 24 - Number(minute + second > 0) &&
    minute < 60 &&
    second < 60 &&
    part(7) < 24 &&
    part(8) < 60
  );
}

function hasDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (day <= 28) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
