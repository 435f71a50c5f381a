import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';

/** How many words at each end identify a long sentence. */
const enough = 6;

/** How many characters at each end of a long sentence are searched for those words. */
const longestEnd = 1000;

const texts = new WeakMap<Block, string>();

/** The text of a block, cached because many figures may point into it. */
function textOf(block: Block): string {
  const known = texts.get(block) ?? blockText(block);
  texts.set(block, known);
  return known;
}

/** Offsets may split a surrogate pair. A lone surrogate cannot be encoded, so it is removed. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/**
 * An address that links to a sentence without scripts: a text fragment, and the block's id where it
 * has one (https://wicg.github.io/scroll-to-text-fragment/).
 * @param htmlFor `id` of the element that contains the text, used where the text itself is not
 * known
 */
export function sentenceAddress(
  sentence: Sentence | undefined,
  blocks: readonly Block[] = [],
  htmlFor?: string,
): string | undefined {
  const block = sentence && blocks[sentence.block];
  if (!block) return sentence && htmlFor && `#${encode(htmlFor)}`;
  const text = textOf(block).slice(sentence.start, sentence.end).trim();
  if (!text) return undefined;
  const isLong = text.length > 2 * longestEnd;
  const words = text.slice(0, isLong ? longestEnd : undefined).split(/\s+/);
  const last = isLong ? text.slice(-longestEnd).split(/\s+/) : words;
  const isCut = isLong || words.length > 2 * enough;
  const ends = isCut ? [words.slice(0, enough), last.slice(-enough)] : [words];
  return `#${block.id ? encode(block.id) : ''}:~:text=${ends.map((part) => encode(part.join(' '))).join(',')}`;
}
