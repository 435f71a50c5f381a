import type {IssueCode} from '../../../model/issue-codes.js';
import type {Article, Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {createIssue} from '../../../model/issue.js';
import {numberItems} from '../../../model/number-items.js';
import type {HtmlSource} from '../context.js';
import {isFurniture} from '../../language/words/furniture.js';
import {onwardWords} from './onward.js';
import {squeeze} from './squeeze.js';
import {findStoryRange, isTextBlock} from './page-data.js';

/**
 * Removes content of the site between and after the paragraphs of a story: share buttons, sign-ups,
 * lists of other stories, repeated text and, if the page's data contain the text of the story,
 * everything above and below that text. Each part gets an issue.
 */
export function trimStory(
  {body, headline, url}: Article,
  dataText: string,
  {issues, ownBlocks}: Pick<HtmlSource, 'issues' | 'ownBlocks'>,
): void {
  const drop = (index: number, code: IssueCode): void => {
    const block = body[index];
    if (!block || ownBlocks.has(block)) return;
    body.splice(index, 1);
    const text = blockText(block).trim().slice(0, 80);
    issues.push(createIssue(`body[${index}]`, code, 'a part of the story', `"${text}"`));
  };
  const title = squeeze(headline);
  /** The headline or the address again. */
  const isRepeatedHead = (block: Block): boolean => {
    if (!/^(?:paragraph|heading)$/.test(block.type)) return false;
    const text = blockText(block).trim();
    return text === url || (title.length > 20 && squeeze(text) === title);
  };
  const repeats = findRepeats(body);
  for (const [index, block] of [...numberItems(body)].reverse()) {
    if (repeats.has(index)) drop(index, 'repeat');
    else if (isFurnitureBlock(block) || isRepeatedHead(block)) drop(index, 'furniture');
  }
  const [start, end] = findStoryRange(body, dataText);
  for (let index = body.length - 1; index >= end; index--) drop(index, 'outside');
  for (const [index, block] of [...numberItems(body.slice(0, start))].reverse())
    if (isTextBlock(block)) drop(index, 'outside');
  const onward = findOnward(body);
  for (let index = body.length - 1; index >= onward; index--) drop(index, 'site');
  const length = body.findLastIndex((block) => !isTail(block) || ownBlocks.has(block)) + 1;
  for (let index = body.length - 1; index >= length; index--) drop(index, 'furniture');
}

/** Minimum length of text that is repeated by mistake and not for effect. */
const shortestRepeat = 60;

/** Number of letters that are compared, because a credit may follow a caption. */
const longestStart = 100;

/** Share of repeated text above which repetition is intended, as in a song. */
const mostRepeated = 0.2;

/** Blocks that repeat earlier text, such as captions of galleries. */
function findRepeats(body: readonly Block[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  let [repeated, whole] = [0, 0];
  for (const [index, block] of numberItems(body)) {
    const text = squeeze(blockText(block).slice(0, 10 * longestStart)).slice(0, longestStart);
    whole += text.length;
    if (text.length > shortestRepeat && seen.has(text)) {
      found.add(index);
      repeated += text.length;
    }
    seen.add(text);
  }
  return repeated > whole * mostRepeated ? new Set() : found;
}

const own =
  /^(?:(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|adverts?|comments?|caption|close|replay|more videos.*|photos?:? .{0,40}|this slideshow requires javascript\.?|loading(?: content)?.{0,5}|view comments|show comments|\d+ comments?(?: \(.\))?|related(?: news| articles?| stories)?:?|tags?:?|share this.{0,40})$/i;

function isFurnitureBlock(block: Block): boolean {
  if (block.type === 'list')
    return block.items.every((item) => isLine(blockText({type: 'list', items: [item]})));
  return /^(?:paragraph|heading)$/.test(block.type) && isLine(blockText(block));
}

function isLine(text: string): boolean {
  const line = text.trim();
  return (isFurniture(line) && !/^[\d.,:]+$/.test(line)) || own.test(line);
}

const longestOnward = 60;

/** The start of the links to other stories: a line that announces them, after most of the prose. */
function findOnward(body: readonly Block[]): number {
  const lengths = body.map((block) => (block.type === 'paragraph' ? blockText(block).length : 0));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [index, block] of numberItems(body)) {
    const text = isTextBlock(block) ? blockText(block).replace(/\s+/g, ' ').trim() : '';
    const isStart = text && text.length < longestOnward && onwardWords.test(text);
    if (isStart && before > total * 0.7) return index;
    before += lengths[index] ?? 0;
  }
  return body.length;
}

const tail =
  /^(?:©|\(c\)|copyright\b)|^(?:back to|view|see|filed under|tags?|topics?|categor(?:y|ies)|posted in|first published|source)\b[^.!?]*$/i;

/**
 * Whether a block may follow the end of a story: a heading, a copyright line, a link to other
 * pages.
 */
function isTail(block: Block): boolean {
  if (block.type === 'heading' || block.type === 'divider') return true;
  const text = block.type === 'paragraph' ? blockText(block).trim() : '';
  return text !== '' && text.length < 120 && tail.test(text);
}
