import type {Article, Block, Inline} from '../model/article.js';
import {blockText, inlineText, isProse} from '../model/block-types.js';
import {numberItems} from '../model/number-items.js';

/** The part of a text that a sentence is in: its headline, its standfirst, or a block by its index. */
export type TextPart = 'headline' | 'standfirst' | number;

/** Where a sentence is in its text. */
export interface Citation {
  readonly block: TextPart;
  readonly start: number;
  readonly end: number;
}

/** The text of one block, of the headline or of the standfirst. */
export interface TextBlock {
  readonly part: TextPart;
  readonly text: string;
  /** Where reading ends, because the text is too long. */
  readonly end: number;
  /** Whether it is the headline, the standfirst, the first paragraph, or between them. */
  readonly isLead: boolean;
}

/**
 * How many characters of a text are read, some 1,000 paragraphs: no toll is further down, and what
 * is longer is a list or a log.
 */
export const mostRead = 100_000;

/** The end of a text that contains a sentence. */
export const sentenceEnd = /[.!?…]["'”’»)\]]{0,3}\s{0,9}$/;

type Line = Pick<TextBlock, 'part' | 'text'>;

/** Stands for each struck character, so that positions stay the same. No text contains it. */
const struck = '\uE000';

/** Replaces a struck word, or a word that a strike divides: what is left of it is not a number. */
function blankStruck(text: string): string {
  return text
    .replace(/[\p{L}\p{N}][\p{L}\p{N}.,]{0,30}\uE000+[\p{L}\p{N}]+/gu, (word) =>
      ' '.repeat(word.length),
    )
    .replaceAll(struck, ' ');
}

/** The text of a block, with blanks in place of struck words: they are withdrawn. */
function currentText(block: Block): string {
  const marked = JSON.parse(JSON.stringify(block), (_, value: Inline | null) =>
    typeof value === 'object' && value?.type === 'strikethrough'
      ? struck.repeat(inlineText(value.content).length)
      : value,
  ) as Block;
  return blankStruck(blockText(marked));
}

/** The headline and the standfirst of an article, and its blocks of prose. */
function* listBlocks({headline, standfirst, body}: Article): Generator<Line> {
  yield {part: 'headline', text: headline};
  if (standfirst) yield {part: 'standfirst', text: standfirst};
  for (const [index, block] of numberItems(body))
    if (isProse(block)) yield {part: index, text: currentText(block)};
}

/** The lines of a text. Struck words of plain text are between `~~`. */
function listLines(text: string): Line[] {
  return text
    .replace(/~~[^~\r\n]{1,999}~~/g, (words) => struck.repeat(words.length))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .map((line, index) => ({part: index, text: blankStruck(line)}));
}

const listParts = (input: Article | string): Iterable<Line> =>
  typeof input === 'string' ? listLines(input) : listBlocks(input);

/** Whether a text is too long to be read to its end. */
export function isCutShort(input: Article | string): boolean {
  let length = 0;
  for (const {text} of listParts(input)) {
    length += text.length;
    if (length > mostRead) return true;
  }
  return false;
}

/** The headline, the standfirst and the blocks to read; for a string, its lines without empty ones. */
export function readBlocks(input: Article | string): TextBlock[] {
  const blocks: Omit<TextBlock, 'isLead'>[] = [];
  let left = mostRead;
  for (const line of listParts(input)) {
    if (left <= 0) break;
    blocks.push({...line, end: Math.min(line.text.length, left)});
    left -= line.text.length;
  }
  const first = blocks.findIndex(
    ({part, text}, at) => at > 0 && part !== 'standfirst' && sentenceEnd.test(text.slice(-14)),
  );
  return blocks.map((block, at) => ({
    ...block,
    isLead: at <= first || at === 0 || block.part === 'standfirst',
  }));
}
