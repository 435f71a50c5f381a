import {areKnownNames, readBareNames} from '../byline.js';
import {countWords, isProse} from '../shape.js';
import {isMasthead} from '../words/papers.js';
import {isSection} from '../words/sections.js';
import type {Scores} from './choose-parts.js';
import type {Opening} from './facts.js';

/** Whether a line of few words stands among such, right above a longer line: «Menu / Sign in / Bridge closed after cracks». */
export function isAmongShort({lines, top}: Opening, index: number): boolean {
  const isFew = (at: number) => {
    const text = lines[at]?.text ?? '';
    if (top.isButton[at]) return true;
    return text !== '' && countWords(text) <= 3 && !isSection(text) && !isMasthead(text);
  };
  if (!isFew(index)) return false;
  const hasFewAbove = !lines[index]!.gap && isFew(index - 1);
  const hasFewBelow = lines[index + 1]?.gap === false && isFew(index + 1);
  if (!hasFewAbove && !hasFewBelow) return false;
  let at = index + 1;
  while (lines[at]?.gap === false && countWords(lines[at]!.text) <= 3) at += 1;
  const end = lines[at];
  return (
    end !== undefined &&
    (!end.gap || at === index + 1) &&
    countWords(end.text) > 3 &&
    !isProse(end.text)
  );
}

/** Whether a short line hangs on a date or byline, with a blank line between it and the text: a button, whatever its words. */
function isAttached(opening: Opening, index: number): boolean {
  const {lines, facts} = opening;
  const {text} = lines[index]!;
  const words = countWords(text);
  if (text.length > 45 || words > 6 || (words > 3 && /[.!?:,;。]$/u.test(text))) return false;
  // A name right below a date may be anybody's.
  const names = readBareNames(text);
  if (names && (areKnownNames(names) || facts[index - 1])) return false;
  let top = index;
  while (top > 0 && !lines[top]!.gap) top -= 1;
  let end = index + 1;
  while (lines[end]?.gap === false) end += 1;
  // A row of buttons may stand above the date as well.
  const isAmongButtons = index > top && opening.top.isButton.slice(top, end).includes(true);
  const isDated = facts
    .slice(top, isAmongButtons && words <= 4 ? end : index)
    .some((found) => found?.date ?? found?.published ?? found?.modified);
  const isTextBelow =
    lines[end] !== undefined && (isProse(lines[end]!.text) || countWords(lines[end]!.text) > 9);
  const isLast = lines.slice(index, end).every(({text}) => countWords(text) <= 6);
  return isDated && isTextBelow && (isLast || words <= 4);
}

/** Whether a short line stands right beside two buttons, as one of their row. */
function isBesideButtons({lines, top}: Opening, index: number): boolean {
  const {text, gap} = lines[index]!;
  if (countWords(text) > 5 || isProse(text) || readBareNames(text)) return false;
  const isButton = (at: number) => top.isButton[at] === true;
  const before = !gap && isButton(index - 1);
  const after = lines[index + 1]?.gap === false && isButton(index + 1);
  const isRowBefore = before && !lines[index - 1]!.gap && isButton(index - 2);
  const isRowAfter = after && lines[index + 2]?.gap === false && isButton(index + 2);
  return (before && after) || isRowBefore || isRowAfter;
}

/** «小林真由» right above a date: without capitals nothing tells a name from a button. */
function mayBeName({lines, facts}: Opening, index: number): boolean {
  const {text} = lines[index]!;
  const next = facts[index + 1];
  return /^[\u3400-\u9fff]{2,6}$/u.test(text) && Boolean(next?.date ?? next?.published);
}

/** How well a line suits as a button of the page, by where it stands. */
export function weighButton(opening: Opening, index: number): Scores {
  if (mayBeName(opening, index) || opening.top.isBelowMenu[index]) return {};
  if (opening.top.isOfMenu[index] || isAttached(opening, index)) return {furniture: 1.4};
  if (isBesideButtons(opening, index)) return {furniture: 0.3};
  if (isAmongShort(opening, index)) return {furniture: -0.4};
  return opening.top.isPage && isShortLine(opening.lines[index]!.text) ? {furniture: 0.1} : {};
}

/** Most words of a line that may be a button where a page stands around a story. */
const longestButton = 4;

function isShortLine(text: string): boolean {
  return countWords(text) <= longestButton && !/[.!?。।]$/u.test(text);
}
