import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';

/** Words at each end of a long sentence that are enough to find it. */
const enough = 6;

/** Characters at each end of a long sentence in which those words are looked for. */
const longestEnd = 1000;

const texts = new WeakMap<Block, string>();

/** The text of a block, which many figures may point into; put together once. */
function textOf(block: Block): string {
  const known = texts.get(block) ?? blockText(block);
  texts.set(block, known);
  return known;
}

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
  const text = textOf(block).slice(sentence.start, sentence.end).trim();
  if (!text) return undefined;
  const isLong = text.length > 2 * longestEnd;
  const words = text.slice(0, isLong ? longestEnd : undefined).split(/\s+/);
  const last = isLong ? text.slice(-longestEnd).split(/\s+/) : words;
  const isCut = isLong || words.length > 2 * enough;
  const ends = isCut ? [words.slice(0, enough), last.slice(-enough)] : [words];
  return `#${block.id ? encode(block.id) : ''}:~:text=${ends.map((part) => encode(part.join(' '))).join(',')}`;
}
