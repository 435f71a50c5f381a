import type {Line} from '../lines.js';
import {readMark} from '../marks.js';
import {readOnwardKind} from '../../language/onward-headings.js';
import {countWords, endsWithStop, isProse, measureWidth} from '../../language/shape.js';
import {isAlsoHeading, isFurniture, isNavigation} from '../../language/words/furniture.js';
import {isAgency} from '../../language/words/papers.js';
import {
  isCall,
  isFoot,
  isFootStart,
  isSignOff,
  isSubscription,
} from '../../language/words/page-foot.js';
import {isContact, isEndMark} from '../../language/words/press.js';
import {beginsPost, isOfPost} from '../begins-post.js';
import {isRights} from './endnotes.js';

/**
 * What a line can be when the end of a story is looked for: a paragraph, a line that only a page
 * has, a line below which no story goes on, a line that looks like a title or a button, or
 * anything else, such as a list item.
 */
type Kind = 'text' | 'page' | 'end' | 'short' | 'other';

/** From so many different lines of a page on, a text was copied from one. */
const fewestPageLines = 2;

/** From so many short lines in a row on, a single paragraph below them has to be a long one. */
const longestBreak = 3;
const longParagraph = 100;

/** Most lines of an onward box or an advert within a story. */
const longestBox = 5;

/** Whether a text was copied from a page, with the menus, buttons or lists around its story. */
export function isCopiedPage(lines: readonly Line[], fewest = fewestPageLines): boolean {
  const found = new Set<string>();
  return lines.some((line) => isPageLine(line) && found.add(line.text).size >= fewest);
}

/** Whether a line is one that only a page has. */
function isPageLine({text}: Line): boolean {
  return (isFurniture(text) && !/^[\d.,]+$/.test(text)) || isFoot(text) || isRights(text);
}

/**
 * Returns how many of the lines below a head are the story. A story is its paragraphs and what
 * stands between them. Below its last paragraph a page sets its foot: lists, tags, comments.
 */
export function findStoryEnd(
  lines: readonly Line[],
  isPage: boolean,
  names: readonly string[] = [],
): number {
  const kinds = lines.map((line, index): Kind => {
    const kind = nameKind(line, names);
    return kind === 'short' && isOfPost(lines, index) ? 'other' : kind;
  });
  markFactBoxes(lines, kinds);
  const end = findListEnd(lines, kinds, findLastText(lines, kinds, isPage));
  const isFootLine = (kind: Kind) => kind === 'page' || kind === 'end';
  const below = kinds.slice(end);
  const isFootBelow = isPage && below.filter((kind) => kind !== 'other').length > 1;
  const start = below.findIndex(
    (kind, index) =>
      (isFootBelow ? kind !== 'other' : isFootLine(kind)) ||
      leadsNowhere(lines, kinds, end + index),
  );
  return start < 0 ? lines.length : end + start;
}

/** Fewest items and short paragraphs, and shortest of these, that go on with a story. */
const [fewestItems, shortestItem] = [3, 20];

/**
 * Where a story goes on with lists and short lines that lead nowhere, as one of recipes or offers
 * does: the index behind them. A foot has links, headings and buttons.
 */
function findListEnd(lines: readonly Line[], kinds: readonly Kind[], start: number): number {
  const areLinksKnown = lines.some(({url}) => url);
  let [end, items, others] = [start, 0, 0];
  for (let at = start; at < lines.length && !/^(?:end|page)$/.test(kinds[at] ?? ''); at += 1) {
    const line = lines[at]!;
    const isPlain = areLinksKnown && kinds[at] === 'short' && isShortText(line);
    if (isPlain || isItem(line)) {
      items += 1;
      others = 0;
      if (items * 2 >= at - start) end = at + 1;
    } else others += 1;
    if (others > longestBox) break;
  }
  return items < fewestItems ? start : end;
}

/** An item of a list that leads nowhere, and is no day: «6. November 2023». */
function isItem({text, url}: Line): boolean {
  const kind = url ? undefined : readMark(text)?.kind;
  return kind === 'bullet' || (kind === 'number' && !/(?:19|20)\d\d/.test(text));
}

/** A short line that is no link and no heading. */
function isShortText({text, url, isHeading}: Line): boolean {
  return !url && !isHeading && measureWidth(text) >= shortestItem && !/(?:19|20)\d\d/.test(text);
}

/** Most words of a button's label. */
const longestCall = 5;

/** «Deel artikel:» as the last line of a text, or above a foot. */
function leadsNowhere(lines: readonly Line[], kinds: readonly Kind[], at: number): boolean {
  const next = kinds[at + 1];
  const isLast = next === undefined || next === 'page' || next === 'end';
  if (at === 0 || !isLast || kinds[at] !== 'short') return false;
  const text = lines[at]?.text ?? '';
  return /[:：]$/.test(text) && countWords(text) <= longestCall;
}

/**
 * Returns how many lines stand between a head and its first paragraph, on a page: words of
 * pictures and buttons. A text that has nothing but short lines has none of them.
 */
export function findStoryStart(lines: readonly Line[]): number {
  const start = lines.findIndex(
    (line, index) =>
      beginsPost(lines, index) ||
      (/^(?:text|other)$/.test(nameKind(line, [])) && !isSubscription(line.text)),
  );
  const line = lines[start];
  const isText = line !== undefined && (nameKind(line, []) === 'text' || beginsPost(lines, start));
  return isText ? start : 0;
}

/** Returns the index behind the last paragraph of the story. */
function findLastText(lines: readonly Line[], kinds: readonly Kind[], isPage: boolean): number {
  let end = 0;
  let at = 0;
  while (at < lines.length) {
    const start = at;
    while (at < lines.length && kinds[at] !== 'text') at += 1;
    const first = at;
    while (kinds[at] === 'text') at += 1;
    if (at === first) break;
    const between = kinds.slice(start, first);
    if (end && !goesOn(between, lines.slice(first, at), isPage)) break;
    end = at;
  }
  return end;
}

/** Whether the story goes on with some paragraphs, below what stands between them and the last. */
function goesOn(between: readonly Kind[], paragraphs: readonly Line[], isPage: boolean): boolean {
  if (between.includes('end')) return false;
  const others = between.filter((kind) => kind !== 'other').length;
  if (!isPage || others < longestBreak || paragraphs.length > 1) return true;
  const [{text, gap}] = paragraphs as readonly [Line];
  // A blank line parts a box from the paragraph below it.
  return measureWidth(text) >= longParagraph || (gap && others <= longestBox && !isCall(text));
}

function nameKind({text}: Line, names: readonly string[]): Kind {
  if (isFootStart(text) || isRights(text) || isOfAuthor(text, names)) return 'end';
  if (isEndMark(text) || isContact(text)) return 'other';
  // «[PR]» and «dpa» may stand within a story.
  if (isSignOff(text) || isAgency(text)) return 'page';
  // «Search» may be a subhead, and a number the name of a chapter.
  if (/^[\d.,]+$/.test(text) || isNavigation(text)) return 'short';
  if (isFoot(text) || isFurniture(text) || isAlsoHeading(text) || readOnwardKind(text))
    return 'page';
  const kind = readMark(text)?.kind;
  if (kind) return kind === 'heading' ? 'short' : 'other';
  return isParagraph(text) ? 'text' : 'short';
}

/** Fewest lines of a fact box. */
const fewestFacts = 3;

/** «Length: 24 metres»: a label, and what is said of it. */
const fact = /^\p{L}[^:：.!?@]{1,40}[:：]\s?[^\s:/@][^:@]{0,120}$/u;

/** Lines of a label and a fact each, one below the other, are text: a page has no such list in its foot. */
function markFactBoxes(lines: readonly Line[], kinds: Kind[]): void {
  for (let at = 0; at < lines.length; at += 1) {
    const start = at;
    while (at < lines.length && kinds[at] === 'short' && fact.test(lines[at]?.text ?? '')) at += 1;
    const box = lines.slice(start, at);
    const labels = new Set(box.map(({text}) => text.split(/[:：]/)[0]));
    const isFigured = box.filter(({text}) => /\p{Nd}/u.test(text)).length * 2 >= box.length;
    if (labels.size >= fewestFacts && isFigured) kinds.fill('text', start, at);
  }
}

/** «Ada Finch», «Ada Finch covers transport. Reach her at ada@…»: what stands below a story of hers. */
function isOfAuthor(text: string, names: readonly string[]): boolean {
  return names.some((name) => text === name || (text.startsWith(name) && /\S@\S/.test(text)));
}

/** Thai, Lao, Khmer and Burmese have no full stop: a line of this length says more than a title. */
const longestUnstopped = 44;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** Longest line that is looked through for the letters of its author. */
const longestSigned = 2000;

/** Fewest words of a remark in brackets: those of a page are shorter. */
const fewestWords = 4;

/** «(lbr, 5.5.2026)»: the letters of who wrote, and the day, behind the last sentence. */
const letters = /(?<=[.!?…”“"»])\s\(\p{L}{2,5}[,/ ]\s?\d[\d.\s/-]{2,12}\)$/u;

function isParagraph(line: string): boolean {
  const text = line.slice(0, longestSigned) === line ? line.replace(letters, '') : line;
  // «($1 = 18.4 liras)», «(This version corrects the date.)»
  if (/^[([][^()[\]]+[)\]]$/.test(text) && countWords(text) >= fewestWords) return true;
  if (text.length < 1000 && /https?:\/\/\S+$/.test(text)) return false;
  if (isProse(text)) return !/(?:\.{3}|…)$/.test(text) || countWords(text) > 9;
  const isSentence = endsWithStop(text) && !/\.{3}$/.test(text) && countWords(text) > 2;
  return isSentence || (text.match(unspaced)?.length ?? 0) > longestUnstopped;
}
