/** Scripts whose characters are about twice as wide as Latin ones, and that put no space between words. */
const wide = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/g;

/** What closes after the stop of a sentence: also „…“ and »…«. */
const closing = `(?:["'”’“‘»›«‹」』）)\\]*_]|\\[\\d{1,3}\\]|[¹²³⁰⁴-⁹])*`;
const stop = new RegExp(`[.．。｡।۔։።]${closing}$`, 'u');
const anyStop = new RegExp(`[.．。｡।۔։።!！?？؟…]${closing}$`, 'u');
const twoSentences = new RegExp(
  `[\\p{Ll}\\p{Lo}\\d][.!?।۔؟]${closing}\\s+\\S|[。！？]${closing}[^\\s"'”’“‘»«」』）)]`,
  'u',
);

/** Characters of a line that are counted by their kind: one that is longer is long in any case. */
const counted = 5000;

/** How wide a line is, in Latin characters. */
export function measureWidth(text: string): number {
  return text.length + (text.slice(0, counted).match(wide)?.length ?? 0);
}

/** Scripts without spaces between words and without stops. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Longest headline in them, in characters. */
const longestUnspaced = 80;

/** How many words a line has; two or three characters of Chinese or Japanese count as one. */
export function countWords(line: string): number {
  const text = line.slice(0, counted);
  const wideOnes = text.match(wide)?.length ?? 0;
  return Math.max(
    text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    Math.ceil(wideOnes / 2.5),
    Math.ceil((text.match(unspaced)?.length ?? 0) / 6),
  );
}

/** Whether a line ends as a sentence does that is no question and no call. */
export function endsWithStop(text: string): boolean {
  return stop.test(text.slice(-12));
}

/** Longest headline that is taken for one; the longest of big papers stay below 200. */
const longestHeadline = 250;

/** Whether a line is running text: too long for a headline, or a sentence or more. */
export function isProse(text: string): boolean {
  if (text.length > longestHeadline || measureWidth(text) > longestHeadline) return true;
  if (text.length > longestUnspaced && (text.match(unspaced)?.length ?? 0) > longestUnspaced)
    return true;
  if (!anyStop.test(text.slice(-12))) return false;
  const words = countWords(text);
  return words > 14 || (words > 5 && endsWithStop(text)) || twoSentences.test(text);
}

/** Whether a line is in capitals, in a script that has them. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase() && /\p{Lu}{2}/u.test(text);
}
