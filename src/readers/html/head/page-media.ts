import type {Block} from '../../../model/article.js';
import {blockText, inlineText} from '../../../model/block-types.js';
import {createIssue} from '../../../model/issue.js';
import {countText} from '../../values/count-content.js';
import {isOnwardHeading} from '../../language/onward-headings.js';
import {countWords} from '../../language/shape.js';
import {isCaption, isCredit, isFurniture} from '../../language/words/furniture.js';
import {isFootStart} from '../../language/words/page-foot.js';
import type {HtmlSource} from '../context.js';
import {joinContent, type BlockLine} from './head-lines.js';

/** A picture that is narrower, in pixels, is a portrait or a sign of the page. */
const narrowest = 150;

/** Most lines of a caption: its sentence, and who took the picture. */
const longestCaption = 2;

/** The lines of a copied page. */
export interface PageLines {
  readonly lines: readonly BlockLine[];
  /** Index of the headline. */
  readonly headline: number;
  /** Lines of the text of the story. */
  readonly kept: ReadonlySet<BlockLine>;
  /** Numbers of the lines that are no part of the story, and that issues name. */
  readonly left: ReadonlySet<number>;
}

/**
 * Decides which pictures, tables and embeds of a copied page belong to its story: those below the
 * headline that stand beside a line of it. An issue names each of the others.
 * @returns the blocks that are left out
 */
export function findOtherMedia(body: readonly Block[], page: PageLines): Set<Block> {
  const first = page.lines.findIndex((line) => page.kept.has(line));
  const others = new Set<Block>();
  for (const [block, next] of placeBlocks(body, page))
    if (!belongs(block, next, first, page)) others.add(block);
  return others;
}

/** The blocks without lines, each with the index of the line below it. */
function placeBlocks(body: readonly Block[], {lines}: PageLines): [Block, number][] {
  const lineOf = new Map<Block, number>();
  lines.forEach(({block}, index) => {
    if (block && !lineOf.has(block)) lineOf.set(block, index);
  });
  const placed: [Block, number][] = [];
  let next = lines.length;
  for (const block of body.toReversed()) {
    const index = lineOf.get(block);
    if (index === undefined) placed.push([block, next]);
    else next = index;
  }
  return placed;
}

function belongs(
  block: Block,
  next: number,
  first: number,
  {lines, headline, kept}: PageLines,
): boolean {
  if (block.type === 'image' && (block.image.width ?? narrowest) < narrowest) return false;
  if (block.type === 'aside' && isOfSite(inlineText(block.heading))) return false;
  const beside = [lines[next - 1], lines[next]];
  if (beside.some((line) => line && kept.has(line))) return true;
  return next <= first && (next > headline || blockText(block).trim() !== '');
}

/** Whether the heading of a box says that it is of the page: «Most read», «Comments». */
function isOfSite(heading: string): boolean {
  return isOnwardHeading(heading) || isFootStart(heading) || isFurniture(heading);
}

/** Reports a picture or another block that belongs to the page around the story. */
export function reportMedia(block: Block, source: HtmlSource): void {
  if (block.type === 'divider') return;
  const text = blockText(block);
  const url = block.type === 'image' ? block.image.url : 'url' in block ? block.url : undefined;
  const found = `"${(url ?? text).slice(0, 200)}"`;
  source.issues.push(createIssue(block.type, 'left-out', 'a part of the story', found));
  source.account.understood.words.push(text);
  source.account.leftOut += countText(text);
}

/**
 * Moves the lines right below a picture that are its caption to the picture.
 * @param numbers numbers of the lines that are known to be captions
 * @returns the lines that were moved
 */
export function moveCaptions(
  body: readonly Block[],
  page: PageLines,
  numbers: ReadonlySet<number>,
): Set<BlockLine> {
  const moved = new Set<BlockLine>();
  const first = page.lines.findIndex((line) => page.kept.has(line));
  const isOfPicture = (line: BlockLine) =>
    !moved.has(line) &&
    line.content.length > 0 &&
    (numbers.has(line.number) ||
      isCaption(line.text) ||
      isCredit(line.text) ||
      isCaptionByPlace(line, first, page));
  for (const [block, next] of placeBlocks(body, page)) {
    if (block.type !== 'image' || block.image.caption) continue;
    const below = page.lines.slice(next, next + longestCaption);
    const end = below.findIndex((line) => !isOfPicture(line));
    const lines = end < 0 ? below : below.slice(0, end);
    if (lines.length) block.image.caption = joinContent(lines);
    for (const line of lines) moved.add(line);
  }
  return moved;
}

/** Whether words that stand between a picture and the text can only be those of the picture. */
function isCaptionByPlace(
  {number, text}: BlockLine,
  first: number,
  {left, headline}: PageLines,
): boolean {
  const isAboveText = number - 1 < first && number - 1 > headline;
  return isAboveText && left.has(number) && countWords(text) > 3 && !isFurniture(text);
}
