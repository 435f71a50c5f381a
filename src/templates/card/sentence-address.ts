import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';

/** Words at each end of a long sentence that are enough to find it. */
const enough = 6;

/** Offsets may cut a character in two; what is left of it has no code of its own. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/**
 * An address that leads to a sentence without any script: a text fragment, and the block where it
 * has an id (https://wicg.github.io/scroll-to-text-fragment/).
 * @param htmlFor `id` of the element that holds the text, for where the text itself is not known
 */
export function sentenceAddress(
  sentence: Sentence | undefined,
  blocks: readonly Block[] = [],
  htmlFor?: string,
): string | undefined {
  const block = sentence && blocks[sentence.block];
  if (!block) return sentence && htmlFor && `#${encode(htmlFor)}`;
  const text = blockText(block).slice(sentence.start, sentence.end).trim();
  if (!text) return undefined;
  const words = text.split(/\s+/);
  const ends = words.length > 2 * enough ? [words.slice(0, enough), words.slice(-enough)] : [words];
  return `#${block.id ? encode(block.id) : ''}:~:text=${ends.map((part) => encode(part.join(' '))).join(',')}`;
}
