import {countWords, isProse} from '../../language/shape.js';
import {isMasthead} from '../../language/words/papers.js';
import {isSection} from '../../language/words/sections.js';
import type {Scores} from './choose-parts.js';
import type {Opening} from './facts.js';

/** The most words of a line that may be a button. */
const longestButton = 4;

/** Scores a line as a button of the page around the story, from its position and length. */
export function weighButton(opening: Opening, index: number): Scores {
  const {lines, top} = opening;
  if (top.isBelowMenu[index]) return {};
  if (top.isOfMenu[index]) return {furniture: 1.4};
  if (top.isPage && isShortLine(lines[index]?.text ?? '')) return {furniture: 0.1};
  return isAmongShort(opening, index) ? {furniture: -0.4} : {};
}

function isShortLine(text: string): boolean {
  return countWords(text) <= longestButton && !/[.!?。।]$/u.test(text);
}

/**
 * Whether a line of few words is in a group of such lines, and the next longer line can be a
 * headline: «Menu / Sign in / Bridge closed after cracks».
 */
export function isAmongShort({lines, top}: Opening, index: number): boolean {
  const isFew = (at: number) => {
    const text = lines[at]?.text ?? '';
    if (top.isButton[at]) return true;
    // What goes on in the next line, or began above, is a line of verse.
    if (!text || /[,;:.!?]$|^\p{Ll}/u.test(text)) return false;
    return countWords(text) <= 3 && !isSection(text) && !isMasthead(text);
  };
  if (!isFew(index)) return false;
  const hasFewAbove = lines[index]?.gap === false && isFew(index - 1);
  const hasFewBelow = lines[index + 1]?.gap === false && isFew(index + 1);
  if (!hasFewAbove && !hasFewBelow) return false;
  let end = index + 1;
  let next = lines[end];
  while (next?.gap === false && countWords(next.text) <= 3) next = lines[++end];
  if (!next || (next.gap && end !== index + 1)) return false;
  return countWords(next.text) > 3 && !isProse(next.text);
}
