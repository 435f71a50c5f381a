/** The names of a byline. */
export function splitNames(byline: string): string[] {
  const names = byline.replace(/^\s*by[:\s]+/i, '').split(/(?:(?<!\s)\s+)?(?:,|;|&|\band\b)\s*/i);
  return names.map((name) => name.trim()).filter(Boolean);
}
