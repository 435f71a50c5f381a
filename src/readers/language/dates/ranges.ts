/** Words and signs between the first and the last day of a range: «12–14 January», «du 12 au 14 janvier». */
const connector =
  '(?:[-–—~～〜/+&]|and|to|till?|until|through|thru|bis|und|au|et|à|al|a|ao|e|y|i|до|по|и|та|й|tot|en|ile|ve|إلى|و|עד|से|तक|から|至|到)';
/** The first day of a range, right before a date. */
const firstDay = new RegExp(
  `(?<![\\d:.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s*${connector}\\s*$`,
  'iu',
);
/** The last day of a range, right after a date. */
const lastDay = new RegExp(
  `^(?:st|nd|rd|th)?\\s*[-–—~～〜/]\\s*(?:\\p{L}+\\.? )?\\d{1,2}(?![\\d:]|\\s?[°º])(?:,?\\s(?:1\\d|20)\\d\\d)?`,
  'iu',
);

/** Returns where a range of days begins and ends in a text, if the date is its first or last day. */
export function findRange(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
): {start: number; end: number} | undefined {
  const first = firstDay.exec(text.slice(Math.max(0, start - 24), start));
  const last = lastDay.exec(text.slice(end, end + 40));
  if (!first && !last) return undefined;
  return {start: first ? start - first[0].length : start, end: end + (last?.[0].length ?? 0)};
}
