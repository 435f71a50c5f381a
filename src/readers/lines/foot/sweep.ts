import type {Author} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {numberItems} from '../../../model/number-items.js';
import {linesFrom, type Line} from '../lines.js';
import {readByline} from '../../language/byline.js';
import {isMarked} from '../marks.js';
import {isOnwardHeading} from '../../language/onward-headings.js';
import {countWords, endsWithStop, isProse} from '../../language/shape.js';
import {isAgency} from '../../language/words/papers.js';
import {isCall, isSignOff} from '../../language/words/page-foot.js';
import {markFoot, type LeftOut} from './page-foot.js';
import {markPhotographers} from './photographers.js';
import {
  isAlsoHeading,
  isCaption,
  isCredit,
  isFurniture,
  isNavigation,
} from '../../language/words/furniture.js';
import {isOther} from '../../language/words/load-words.js';
import {isContact, isEndMark} from '../../language/words/press.js';

/** The lines of a story without those that a page or a desk added. */
export interface Swept {
  readonly lines: readonly Line[];
  readonly issues: Issue[];
  /** Lines that are left out. */
  readonly left: readonly Line[];
  /** Who wrote the story, where the lines below it say so. */
  readonly writers: readonly Author[];
}

/** Leaves share rows, reading times, adverts, sign-ups and the desk's own lines out of a text, and all that is not between `start` and `end`; an issue names each. */
export function sweepLines(
  lines: readonly Line[],
  start: number,
  end: number,
  names: readonly string[],
): Swept {
  const kinds = lines.map((line) => nameKind(line));
  for (const [index, {text}] of numberItems(lines.slice(0, start)))
    kinds[index] ??= isCaption(text) ? 'caption' : 'furniture';
  markPhotographers(lines, kinds, names);
  markContacts(lines.slice(0, end), kinds);
  markInnerLists(lines, kinds);
  markSignUps(lines, kinds);
  markNeighbours(lines, kinds);
  markFoot(lines, end, kinds, names);
  const left = lines.filter((_, index) => kinds[index]);
  const issues = lines.flatMap(({text, number}, index) => {
    const kind = kinds[index];
    return kind ? [createIssue(number, kind, 'a part of the story', `"${text}"`)] : [];
  });
  return {
    lines: lines.filter((_, index) => !kinds[index]),
    issues,
    left,
    writers: readWriters(left),
  };
}

function nameKind({text}: Line): LeftOut {
  if (isEndMark(text)) return 'end-mark';
  if (isCredit(text) || (isCaption(text) && !isProse(text))) return 'caption';
  if (isOther('editor', text) || isAgency(text.replace(/^[([]|[)\]]$/g, ''))) return 'byline-part';
  if (isSignOff(text) && /^[([]/.test(text)) return 'byline-part';
  // «Search» may be a subhead: a site's navigation is above its story.
  if (isNavigation(text) || /^\d+(?:[.,]\d*)?$/.test(text)) return undefined;
  const isPromotion = isCall(text) && !endsWithStop(text);
  return isPromotion || isFurniture(text) ? 'furniture' : undefined;
}

/** Reads the writers of «(Reporting by Nora Feld; Editing by Sam Okafor)». The issue names the editors. */
function readWriters(left: readonly Line[]): Author[] {
  return left.flatMap(({text}) => {
    const [, words = ''] =
      /^[([]?((?:reporting|writing|written)(?: and \w+)? by [^()]{3,200}?)[)\]]?$/iu.exec(text) ??
      [];
    const found = words ? readByline(words.replace(/^\w+(?: and \w+)? by/i, 'By')) : undefined;
    return found?.authors ?? [];
  });
}

/** Marks «Related» within a story and the titles below it, up to a blank line. */
function markInnerLists(lines: readonly Line[], kinds: LeftOut[]): void {
  const isParted = lines.some(({gap}, index) => index > 0 && gap);
  for (const [index, {text}] of numberItems(lines)) {
    const isAlso = isAlsoHeading(text);
    const isLed = kinds[index] === 'furniture' && /[:：]$/.test(text);
    if (!isAlso && !isLed && !isOnwardHeading(text)) continue;
    const end = isParted ? findTitlesEnd(lines, index + 1) : index + 2;
    const isBox = end > index + 1 && lines.slice(index + 1, end).every(isTitle);
    if (isBox && lines[end]) kinds.fill('furniture', index, end);
    else if (isAlso) kinds[index] ??= 'furniture';
  }
}

/** An address for mail that a reader is asked for. */
const mailbox = /e-?mail|correo|courriel|e-?posta|электронн|почт|пошт|بريد|דוא|メール|邮箱|郵箱/iu;

/** Most words of a field of a form, of its button, and of what it promises. */
const [longestField, longestLabel, longestPromise] = [6, 3, 14];

/** Marks «The news at 7am. / Enter your email address / Sign up»: a field for an address, the button below it and the promise above. */
function markSignUps(lines: readonly Line[], kinds: LeftOut[]): void {
  for (const [index, {text}] of numberItems(lines)) {
    const [above, button] = [lines[index - 1], lines[index + 1]];
    if (!mailbox.test(text) || !isField(text, longestField)) continue;
    if (/[@\d]/.test(text) || !button || !isField(button.text, longestLabel)) continue;
    kinds.fill('furniture', index, index + 2);
    if (above && countWords(above.text) <= longestPromise) kinds[index - 1] ??= 'furniture';
  }
}

function isField(text: string, mostWords: number): boolean {
  return countWords(text) <= mostWords && !/[.!?。:：]$/u.test(text);
}

/** «Advertisement», «SKIP ADVERTISEMENT»: a short line right below or above furniture that has its word. */
function markNeighbours(lines: readonly Line[], kinds: LeftOut[]): void {
  for (const [index, {text, gap}] of numberItems(lines)) {
    if (kinds[index] || countWords(text) > 4 || isProse(text)) continue;
    const [above, below] = [lines[index - 1], lines[index + 1]];
    const isAbove = above && !gap && kinds[index - 1] === 'furniture' && hasWordOf(text, above);
    const isBelow = below?.gap === false && kinds[index + 1] === 'furniture';
    if (isAbove || (isBelow && hasWordOf(text, below))) kinds[index] = 'furniture';
  }
}

/** Whether a line has the only word of another, in any form of it: «Реклама», «Пропустить рекламу». */
function hasWordOf(text: string, {text: other}: Line): boolean {
  const word = other
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
  const stem = word.slice(0, Math.max(fewestLetters, word.length - 1));
  return !word.includes(' ') && stem.length >= fewestLetters && text.toLowerCase().includes(stem);
}

/** Whether a short line stands right below another. */
function isShortBelow(line: Line | undefined): boolean {
  return line?.gap === false && line.text.length < 100;
}

/** Fewest letters of a word that is looked for. */
const fewestLetters = 5;

/** The titles right below a heading or below the blank line after it, up to the next blank line. */
function findTitlesEnd(lines: readonly Line[], start: number): number {
  let end = start;
  for (const line of linesFrom(lines, start)) {
    if ((end > start && line.gap) || !isTitle(line)) break;
    end += 1;
  }
  return lines[end]?.gap ? end : start;
}

function isTitle({text}: Line): boolean {
  return !isProse(text) && !isMarked(text) && text.length < 150;
}

/** Marks the lines from «Media contact:» to a blank line, or short ones to the end, if one of them has an address or a number. */
function markContacts(lines: readonly Line[], kinds: LeftOut[]): void {
  const foot = lines.findLastIndex(({text}) => text.length >= 100 || isProse(text)) + 1;
  let done = 0;
  for (const [index, line] of numberItems(lines)) {
    if (index < done || !isContact(line.text) || line.text.length > 120) continue;
    let end = index + 1;
    while (isShortBelow(lines[end])) end += 1;
    if (end >= foot) end = lines.length;
    done = end;
    const block = lines.slice(index, end);
    // «02.12.2022» is a day.
    const isReached = ({text}: Line) =>
      /\S@\S+\.|\+?\d[\d ().-]{7,}/.test(
        text.replace(/(?<![\d.+-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![.-]?\d)/g, ''),
      );
    if (block.some(isReached)) for (let at = index; at < end; at += 1) kinds[at] = 'contact';
  }
}
