/** «14 رمضان 1447 هـ»: a day of the Hijra, whose calendars may differ by a day. */
const hijri =
  '\\d{1,2} (?:من )?[\\u0621-\\u064a]+(?: [\\u0621-\\u064a]+)?,? 1[34]\\d\\d ?(?:هـ|ه)?';

/** «3 مارس 2026 م», «3 آذار/مارس 2026», «03/03/2026». */
const common =
  '((?:\\d{1,2} (?:من )?[\\u0621-\\u064a]+(?: ?[/ ] ?[\\u0621-\\u064a]+){0,2},? |\\d{1,2}[/-]\\d{1,2}[/-])(?:19|20)\\d\\d)(?: ?م)?';

/** A dash, a bracket, or «corresponding to». */
const between = ' ?(?:[-–—ـ/|،(]|(?:ال)?موافق(?: ?لـ?)?)? ?';

const twins = [hijri + between + common, common + between + hijri].map(
  (pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}\\)?(?![\\p{L}\\p{M}\\d])`, 'u'),
);

/** «م» behind a year: it is of the common calendar. */
const ofCommon = /(?<=(?:19|20)\d\d) ?م(?![\p{L}\p{M}])/u;

/** Writes a day once, in the common calendar, that Arabic agencies name in that of the Hijra too. */
export function joinTwinDates(text: string): string {
  return twins.reduce((words, twin) => words.replace(twin, '$1'), text).replace(ofCommon, '');
}
