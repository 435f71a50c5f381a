import {areKnownNames, readBareNames} from '../../language/byline.js';
import {linesFrom, type Line} from '../lines.js';
import {countWords, endsWithStop, isProse} from '../../language/shape.js';
import {isCaption} from '../../language/words/furniture.js';
import type {Opening} from './facts.js';

/** In place of a line that is not there. */
const noLine = {text: '', gap: false};

/** How well a line suits as a standfirst: above a byline or a date, or right above the text. */
export function weighStandfirst(opening: Opening, index: number, isText: boolean): number {
  const {lines, facts, isDatelined} = opening;
  const [{text, gap} = noLine, next] = lines.slice(index, index + 2);
  // Below a byline another name is of who took a picture.
  const isSigned = facts.slice(0, index).some((found) => found?.authors);
  const isAboveByline = findBylines(opening, index).some((at) => {
    const found = facts[at];
    const says = found?.authors ?? found?.date ?? found?.published ?? found?.modified;
    const isByline = says ?? (!isSigned && isSignedLine(lines[at]?.text ?? ''));
    return isByline && hasTextBelow(opening, at);
  });
  if (isAboveByline) return weighIntroduction(text, isText);
  if (isText)
    return isOfPageHead(opening, index) || isAboveBreak(opening, index) || isJoined(opening, index)
      ? 1.2
      : -9;
  if (countWords(text) > 6 && isAboveBreak(opening, index)) return 1.2;
  if (isDatelined[index + 1] && countWords(text) > 4) return 1;
  if (isToldAgain(opening, index)) return 1;
  if (!next || !isProse(next.text) || /^\p{Ll}/u.test(next.text)) return -2;
  return countWords(text) > 8 && /[\p{L}\p{N}”"’»]$/u.test(text) ? 1 : gap ? -1.5 : -0.5;
}

/** Whether a short line, alone below the headline, says what the first paragraphs say. No text begins with a subhead. */
function isToldAgain({lines, facts, echoes}: Opening, index: number): boolean {
  const above = lines[index - 1];
  const [{text, gap} = noLine, next] = lines.slice(index, index + 2);
  // «Picture: …», or a sentence and what goes on behind it.
  if (/^\p{L}+[:：]|[.。]./u.test(text)) return false;
  const isAlone = above !== undefined && !facts[index - 1] && !isProse(above.text) && gap;
  const isAbove = next?.gap === true && isProse(next.text) && /^\P{Ll}/u.test(next.text);
  return isAlone && isAbove && countWords(text) > 4 && (echoes[index] ?? 0) > 1;
}

/** Whether a sentence is joined to the headline in a head that has facts above it, and the paragraphs are parted by blank lines. */
function isJoined({lines, facts}: Opening, index: number): boolean {
  const [above, {text, gap} = noLine] = [lines[index - 1], lines[index]];
  const isBelowTitle = above !== undefined && !gap && !facts[index - 1] && !isProse(above.text);
  const isText = (line: Line | undefined) => line?.gap === true && isProse(line.text);
  const isHead = facts.slice(0, index).some((found) => found?.published ?? found?.date);
  return (
    isBelowTitle &&
    isHead &&
    text.length < 250 &&
    isText(lines[index + 1]) &&
    isText(lines[index + 2])
  );
}

/** Whether a sentence stands among the lines of a page's head, with buttons and no blank line, above a text that has blank lines. */
function isOfPageHead({lines, facts, top}: Opening, index: number): boolean {
  let [start, end] = [index, index + 1];
  while (start > 0 && lines[start]?.gap === false) start -= 1;
  while (lines[end]?.gap === false) end += 1;
  const [next, after] = [lines[end], lines[end + 1]];
  const isText = (line: Line | undefined) => line?.gap === true && isProse(line.text);
  const isHead =
    facts.slice(start, index).some(Boolean) && top.isButton.slice(start, end).includes(true);
  const isOnly = lines.slice(index + 1, end).every(({text}) => !isProse(text));
  return (
    isHead && isOnly && (lines[index]?.text.length ?? 0) < 250 && isText(next) && isText(after)
  );
}

/** Whether a line below the headline of a page is parted from the text by words of a picture or buttons. */
function isAboveBreak({lines, facts, top}: Opening, index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]];
  if (!top.isPage || !above || !line?.gap || countWords(above.text) < 4) return false;
  if (facts[index - 1] || isProse(above.text) || line.text.length > 300) return false;
  let end = index + 1;
  for (const {text} of linesFrom(lines, end)) {
    if (isProse(text)) break;
    end += 1;
  }
  const isBreak =
    end > index + 2 || top.isButton[index + 1] === true || isCaption(lines[index + 1]?.text ?? '-');
  return end > index + 1 && isBreak && [end, end + 1].every((at) => isProse(lines[at]?.text ?? ''));
}

/** A standfirst says more than a headline: it is a sentence, or longer. */
function weighIntroduction(text: string, isText: boolean): number {
  const words = countWords(text);
  // «Guest: Ada Finch, engineer» is what somebody was.
  if (words <= 3 || (words < 7 && /^\p{L}+[:：]\s/u.test(text) && !isText)) return -5;
  if (isText && text.length > 300) return 0;
  return endsWithStop(text) || words > 12 ? 2.8 : words > 6 ? 1.8 : 0.6;
}

/** Where a byline may stand below a standfirst: on the next two lines that are no button. */
function findBylines({lines, facts, top}: Opening, index: number): number[] {
  const below: number[] = [];
  let at = index;
  for (const {text} of linesFrom(lines, index + 1)) {
    at += 1;
    if (top.isButton[at]) continue;
    if (facts[at] || countWords(text) > 4 || isSignedLine(text)) below.push(at);
    if (below.length > 1) break;
  }
  return below;
}

/** «Ada Finch, Chur»: a name that is known to be one, and no sentence. */
function isSignedLine(text: string): boolean {
  const names = readBareNames(text);
  return names !== undefined && areKnownNames(names) && countWords(text) < 7;
}

/** A byline below the text is not what a standfirst stands above. */
function hasTextBelow({lines, isDatelined}: Opening, index: number): boolean {
  return lines
    .slice(index + 1)
    .some(
      ({text}, at) => text.length > 60 || isProse(text) || isDatelined[index + 1 + at] === true,
    );
}
