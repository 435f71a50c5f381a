import type {Line} from '../lines.js';
import {isProse} from '../../language/shape.js';

/** How many of the first paragraphs are compared with the lines above them, and how much of each. */
const [mostParagraphs, longestPart] = [5, 1200];
/** How far down the first paragraphs are looked for. */
const farthest = 60;

/** Letters without spaces between words, and letters of short roots. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0eff]/;
const rooted = /^(?:[وف]?[بكل]?ال|[ו]?[הבלמש])(?=.{3})/u;

/**
 * How many words of each line the first paragraphs repeat. A headline says what its story says;
 * a menu, a promotion or a note above it does not.
 */
export function countEchoes(lines: readonly Line[], most: number): number[] {
  const paragraphs = lines
    .slice(0, farthest)
    .filter(({text}) => text.length > 40 && isProse(text))
    .slice(0, mostParagraphs)
    .map((line) => ({line, stems: new Set(findStems(line.text.slice(0, longestPart)))}));
  return lines.slice(0, most).map((line) => {
    const others = paragraphs.filter((paragraph) => paragraph.line !== line);
    const stems = new Set(findStems(line.text.slice(0, longestPart)));
    return [...stems].filter((stem) => others.some(({stems}) => stems.has(stem))).length;
  });
}

/** The beginnings of the words that say something, whatever their endings; pairs of signs where no spaces divide words. */
export function findStems(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).flatMap((word) => {
    if (unspaced.test(word)) return pairSigns(word);
    const stem = word.toLowerCase().replace(rooted, '');
    const shortest = /^[\p{Lu}\p{Lo}]/u.test(word) ? 4 : 5;
    return stem.length < shortest ? [] : [stem.slice(0, /\p{Lo}/u.test(stem) ? 4 : 5)];
  });
}

function pairSigns(word: string): string[] {
  return word.split('').flatMap((sign, at) => (at ? [word.charAt(at - 1) + sign] : []));
}
