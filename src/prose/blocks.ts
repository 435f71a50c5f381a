import type {Article} from '../model/article.js';
import {blockText, isProse} from '../model/block-types.js';

/** The text of one block, and its index in the article. */
export interface TextBlock {
  /** Undefined for a headline, which is not a block. */
  readonly index: number | undefined;
  readonly text: string;
  /** Whether it is the headline, the first paragraph, or between them. */
  readonly isLead: boolean;
}

/** The end of a text that contains a sentence. */
export const sentenceEnd = /[.!?…]["'”’»)\]]{0,3}\s{0,9}$/;

type Line = Omit<TextBlock, 'isLead'>;

/** The headline of an article, and its blocks of prose. */
function listBlocks({headline, body}: Article): Line[] {
  const blocks = body.flatMap((block, index): Line[] =>
    isProse(block) ? [{index, text: blockText(block)}] : [],
  );
  return [{index: undefined, text: headline}, ...blocks];
}

function listLines(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim())
    .map((line, index) => ({index, text: line}));
}

/** The headline and the blocks to read; for a string, its lines without empty ones. */
export function readBlocks(input: Article | string): TextBlock[] {
  const blocks = typeof input === 'string' ? listLines(input) : listBlocks(input);
  const first = blocks.findIndex(({text}, at) => at > 0 && sentenceEnd.test(text.slice(-14)));
  return blocks.map((block, at) => ({...block, isLead: at <= first || at === 0}));
}
