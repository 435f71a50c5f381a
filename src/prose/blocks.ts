import type {Article} from '../model/article.js';
import {blockText} from '../model/text.js';

/** One block's words, and its index in the text. */
export interface TextBlock {
  readonly index: number;
  readonly text: string;
}

/** Blocks that tell the story in sentences; figures of tables, notes and other pages are not its own. */
const told = ['paragraph', 'heading', 'quote', 'pullquote', 'list', 'aside', 'image', 'gallery'];

/** The blocks to be read; those of a string are its lines that are not empty. */
export function readBlocks(input: Article | string): TextBlock[] {
  if (typeof input !== 'string') {
    return input.body.flatMap((block, index) =>
      told.includes(block.type) ? {index, text: blockText(block)} : [],
    );
  }
  return input
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .map((text, index) => ({index, text}));
}
