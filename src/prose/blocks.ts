import type {Article} from '../model/article.js';
import {blockText, isProse} from '../model/block-types.js';

/** One block's words, and its index in the text. */
export interface TextBlock {
  readonly index: number;
  readonly text: string;
}

/** The blocks to be read; those of a string are its lines that are not empty. */
export function readBlocks(input: Article | string): TextBlock[] {
  if (typeof input !== 'string') {
    return input.body.flatMap((block, index) =>
      isProse(block) ? {index, text: blockText(block)} : [],
    );
  }
  return input
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .map((text, index) => ({index, text}));
}
