import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {findRange, listTexts, sliceBefore, withoutSpace} from './block-text.js';
import {listBlocks, orderBlocks} from './body-blocks.js';
import {findQuote, readQuote, type Quote} from './quote.js';

/** The position of a sentence: its block, and its text where it was found. */
export interface FoundSentence {
  block: HTMLElement;
  range?: Range | undefined;
}

/** Whether a match is at the expected place, by the text before it and the text of its block. */
type IsPlace = (before: string, whole: string) => boolean;

/**
 * Tests that distinguish a sentence from a copy of it elsewhere, most reliable first: by the block
 * around it, the text before it, or its offset.
 * @param text the block's text, where it is known
 */
function listPlaces(text: string | undefined, start: number): IsPlace[] {
  const isAnywhere: IsPlace = () => true;
  if (text === undefined)
    return [(before) => before.trimStart().replace(/\s+/g, ' ').length === start, isAnywhere];
  const expected = withoutSpace(text.slice(0, start));
  return [
    (_, whole) => withoutSpace(whole) === withoutSpace(text),
    (before) => withoutSpace(before) === expected,
    isAnywhere,
  ];
}

/** Finds a quote in the blocks: with the text that a page has added, or else without it. */
function searchBlocks(
  blocks: readonly HTMLElement[],
  quote: Quote,
  expected: number,
  isPlace: IsPlace,
): FoundSentence | undefined {
  for (const block of blocks)
    for (const isOwn of [false, true]) {
      const texts = listTexts(block, isOwn);
      const text = texts.map(({data}) => data).join('');
      const found = findQuote(withoutSpace(text), quote, expected);
      if (found && isPlace(sliceBefore(text, found[0]), text))
        return {block, range: findRange(texts, ...found)};
    }
  return undefined;
}

/** Finds a sentence by its position alone. */
function findPosition(
  block: HTMLElement | undefined,
  {start, end}: Sentence,
): FoundSentence | undefined {
  if (!block) return undefined;
  const texts = listTexts(block, false);
  const text = texts.map(({data}) => data).join('');
  const first = withoutSpace(text.slice(0, start)).length;
  const last = withoutSpace(text.slice(0, end)).length;
  return last > first ? {block, range: findRange(texts, first, last)} : undefined;
}

/** The block at a position, if only its text has changed: on a translated page. */
function findTranslated(
  blocks: readonly HTMLElement[],
  index: number,
  count: number,
): FoundSentence | undefined {
  const block = blocks.length === count ? blocks[index] : undefined;
  return block && {block};
}

/**
 * Finds a sentence by its text, which is known from the data or from its link. A page may add to
 * the markup, so positions are not reliable and are used only where no text is known.
 * @param body the element whose children are the blocks
 * @param data the text as data, where it is known
 * @param link the link to the sentence
 */
export function findSentence(
  body: Element,
  sentence: Sentence,
  data: readonly Block[] | undefined,
  link: HTMLElement | undefined,
): FoundSentence | undefined {
  const {block: index, start, end} = sentence;
  const blocks = listBlocks(body);
  const block = data?.[index];
  const text = block ? blockText(block) : '';
  const quote = block ? {head: withoutSpace(text.slice(start, end))} : readQuote(link);
  if (!quote) return findPosition(blocks[index], sentence);
  if (!quote.head) return undefined;
  const expected = block ? withoutSpace(text.slice(0, start)).length : start;
  const ordered = orderBlocks(body, blocks, index);
  for (const isPlace of listPlaces(block && text, start)) {
    const found = searchBlocks(ordered, quote, expected, isPlace);
    if (found) return found;
  }
  return findTranslated(blocks, index, data?.length ?? NaN);
}
