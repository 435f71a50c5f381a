import {areKnownNames, readBareNames} from '../byline.js';
import type {Line} from '../lines.js';
import {countWords, isProse} from '../shape.js';
import {isFurniture} from '../words/furniture.js';
import {isMasthead} from '../words/papers.js';
import {isSection} from '../words/sections.js';
import type {Scores} from './choose-parts.js';
import type {Opening} from './facts.js';

/** Whether a line of few words stands among such, right above a longer line: «Menu / Sign in / Bridge closed after cracks». */
export function isAmongShort(lines: readonly Line[], index: number): boolean {
  const isFew = (line: Line | undefined) =>
    line !== undefined &&
    (isFurniture(line.text) ||
      (countWords(line.text) <= 3 && !isSection(line.text) && !isMasthead(line.text)));
  const [before, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  if (!isFew(line)) return false;
  if (!((before && !line.gap && isFew(before)) || (next && !next.gap && isFew(next)))) return false;
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
function isAttached({lines, facts}: Opening, index: number): boolean {
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
  const isDated = facts
    .slice(top, index)
    .some((found) => found?.date ?? found?.published ?? found?.modified);
  const isTextBelow =
    lines[end] !== undefined && (isProse(lines[end]!.text) || countWords(lines[end]!.text) > 9);
  return isDated && isTextBelow && lines.slice(index, end).every(({text}) => countWords(text) <= 6);
}

/** How well a line suits as a button of the page, by where it stands. */
export function weighButton(opening: Opening, index: number): Scores {
  if (isAttached(opening, index)) return {furniture: 1.4};
  return isAmongShort(opening.lines, index) ? {furniture: -0.4} : {};
}
