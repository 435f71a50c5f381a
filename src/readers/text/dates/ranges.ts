/** What joins the two ends of a range of days: «12–14 January», «du 12 au 14 janvier». */
const joint =
  '(?:[-–—~～〜/+&]|and|to|till?|until|through|thru|bis|und|au|et|à|al|a|ao|e|y|i|до|по|и|та|й|tot|en|ile|ve|إلى|و|עד|से|तक|から|至|到)';
const before = new RegExp(
  `(?<![\\d:.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s*${joint}\\s*$`,
  'iu',
);
const after = new RegExp(
  `^(?:st|nd|rd|th)?\\s*[-–—~～〜/]\\s*(?:\\p{L}+\\.? )?\\d{1,2}(?![\\d:]|\\s?[°º])(?:,?\\s(?:1\\d|20)\\d\\d)?`,
  'iu',
);

/** Where a date is one end of several days: from where to where they are written. */
export function isInRange(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): {start: number; end: number} | undefined {
  const first = before.exec(text.slice(Math.max(0, start - 24), start));
  const last = after.exec(text.slice(end, end + 40));
  if (!first && !last) return undefined;
  return {start: first ? start - first[0].length : start, end: end + (last?.[0].length ?? 0)};
}
