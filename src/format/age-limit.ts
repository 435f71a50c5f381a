const day = 86_400_000;
const year = 365.25 * day;

/**
 * Reads an age in days or years: `90`, `90 days`, `2 years`, `2y`, `P2Y`, or `never`.
 * @returns milliseconds; one year where the value is invalid
 */
export function readAgeLimit(written: string | number | null | undefined): number {
  if (/^\s*never\b/i.test(String(written))) return Infinity;
  const [, number, unit = ''] =
    /^\s*p?(\d+(?:\.\d+)?)\s*([dy]?)/i.exec(String(written ?? '')) ?? [];
  if (number === undefined) return year;
  return Number(number) * (/y/i.test(unit) ? year : day);
}
