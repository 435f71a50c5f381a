import type {Line} from '../lines.js';
import {countWords, isProse} from '../../language/shape.js';
import {isFurniture, isNavigation} from '../../language/words/furniture.js';
import {isSection} from '../../language/words/sections.js';

/** What the page around a story set above it: for each line whether it is so. */
export interface PageTop {
  /** Whether a page stands around the story: it has a menu or buttons. */
  readonly isPage: boolean;
  /** A line that is known to be none of the story: «Share», «3 min read». */
  readonly isButton: readonly boolean[];
  /** A line above a way around the site, «Menu» or «Sign in», and so no headline. */
  readonly leadsOn: readonly boolean[];
  /**
   * One of many short lines at the top of a page that lead elsewhere, whatever their words. The
   * last of them is none: it may say where the story below belongs.
   */
  readonly isOfMenu: readonly boolean[];
  /** The last line of a menu, right above the headline. */
  readonly isBelowMenu: readonly boolean[];
}

/** Fewest lines of few words that are a menu, and no kicker with its section. */
const shortestMenu = 4;
/** From so many on, one known line is enough. */
const longMenu = 6;
/** So many at the very top with no blank line between are a menu, whatever their words. */
const shortestStack = 3;

/** Looks for the menus and buttons of a page among the first lines of a text. */
export function readPageTop(
  lines: readonly Line[],
  isFact: readonly boolean[],
  isCopied: boolean,
): PageTop {
  const isButton = lines.map(
    (line) => isFurniture(line.text) || isSign(line.text) || isRow(line) || isFeedRow(line.raw),
  );
  const isWay = lines.map(({text, raw}) => isNavigation(text) || isFeedRow(raw));
  const leadsOn = lines.map((_, index) => isWay.slice(index + 1, index + 4).includes(true));
  const isEntry = lines.map(({text}, index) => {
    if (isFact[index] || isProse(text)) return false;
    return isButton[index] === true || countWords(text) <= (leadsOn[index] ? 6 : 4);
  });
  const isOfMenu = lines.map(() => false);
  const isBelowMenu = lines.map(() => false);
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (isEntry[end]) end += 1;
    const known = lines
      .slice(start, end)
      .filter(({text}, at) => isButton[start + at] === true || isSection(text));
    const isKnown = known.length > 1 || (known.length > 0 && end - start >= longMenu);
    const isStack = start === 0 && isStacked(lines, isFact);
    const [last, next] = [lines[end - 1], lines[end]];
    if (
      last &&
      next &&
      !isProse(next.text) &&
      (isStack || (isKnown && end - start >= shortestMenu))
    ) {
      const isItem = isListedLink(last);
      isOfMenu.fill(true, start, isItem ? end : end - 1);
      isBelowMenu[end - 1] = !isItem && !isButton[end - 1];
    }
    start = end;
  }
  const isPage = isCopied || isOfMenu.includes(true) || isButton.filter(Boolean).length > 1;
  return {isPage, isButton, leadsOn, isOfMenu, isBelowMenu};
}

/** Whether a line is a link in a list of them: the last one of a menu belongs to it. */
function isListedLink({url, gap}: Line): boolean {
  return url !== undefined && !gap;
}

/** Fewest words of a row, and shortest. */
const shortestRow = 4;

/** «Home  News  Sports  Weather»: a menu on one line, with wide gaps between names of one or two words. */
function isRow({raw}: Line): boolean {
  if (raw.length > 200 || raw.includes('\t')) return false;
  const parts = raw.split(/ {2,}/);
  return (
    parts.length >= shortestRow &&
    parts.every((part) => /^\p{Lu}\p{L}{2,}(?: \p{L}+)?$/u.test(part))
  );
}

/** «About   Archive   RSS»: a row of ways around a blog, one of which is its feed. */
export function isFeedRow(raw: string): boolean {
  const parts = raw.slice(0, 100).split(/\s{2,}|\s*[|·•]\s*/);
  return parts.length > 1 && raw.length < 100 && parts.includes('RSS');
}

/** «∙», «>»: what a page sets between its buttons. */
function isSign(text: string): boolean {
  return /^[^\p{L}\p{N}]{1,2}$/u.test(text);
}

/** Whether a text begins with short lines and a blank line below them. */
function isStacked(lines: readonly Line[], isFact: readonly boolean[]): boolean {
  const end = lines.findIndex(({gap}, index) => index > 0 && gap);
  const isFew = ({text}: Line, index: number) => !isFact[index] && countWords(text) <= 3;
  return end >= shortestStack && lines.slice(0, end).every(isFew);
}
