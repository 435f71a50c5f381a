/** The names of time zones that the editor's browser knows: `Europe/London`. */
export const timeZones: readonly string[] = [
  ...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]),
];

const known = new Map(timeZones.map((name) => [name.toLowerCase(), name]));

/**
 * The IANA name in a text; undefined if it is none. Abbreviations are none: browsers read «BST» as
 * the time of Dhaka, and «EST» as that of Panama.
 */
export function readTimeZone(text: string): string | undefined {
  const name = text.trim();
  const listed = known.get(name.toLowerCase());
  if (listed || !name.includes('/')) return listed;
  try {
    // An older name, which is not listed: «Asia/Kolkata».
    Intl.DateTimeFormat('en', {timeZone: name});
    return name;
  } catch {
    return undefined;
  }
}

/** Why a text is no time zone, with an example that may be meant; empty if it is one. */
export function faultOfTimeZone(text: string): string {
  const name = text.trim();
  if (!name || readTimeZone(name)) return '';
  const city = name.toLowerCase().replaceAll(' ', '_');
  const meant = timeZones.find((zone) => zone.toLowerCase().endsWith(`/${city}`));
  return `“${name}” is no time zone of the list. Choose one, such as ${meant ?? 'Europe/London'}.`;
}
