import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {ownDocument} from '../../templates/own-document.js';

/** The position of a sentence: its block, and its text where it was found. */
export interface FoundSentence {
  block: HTMLElement;
  range?: Range | undefined;
}

/** Text at the start and end of a sentence; one part where the whole sentence is known. */
type Quote = readonly [head: string, tail?: string];

const solid = (text: string): string => text.replace(/\s+/g, '');

/**
 * Elements that blocks are drawn as. Other elements between them were probably added by the page.
 */
const drawnAs =
  'p, h2, h3, h4, h5, h6, article, blockquote, aside, ul, ol, figure, pre, hr, table, aw-casualty-card';

/** Content that pages add within a block: adverts, buttons, hidden text. */
const added = 'ins, script, style, template, button, [hidden], [aria-hidden=true]';

/** The text nodes of a block; `isOwn` leaves out those that a page has added. */
function textsOf(block: Element, isOwn: boolean): Text[] {
  const texts: Text[] = [];
  const walker = ownDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const holder = isOwn ? text.parentElement?.closest(added) : null;
    if (!holder || !block.contains(holder)) texts.push(text);
  }
  return texts;
}

/** The first and last words of a sentence, from the text fragment in its link. */
function readQuote(link: HTMLElement | undefined): Quote | undefined {
  const [, quote] = /:~:text=([^&]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
  try {
    return quote?.split(',').map((part) => solid(decodeURIComponent(part))) as unknown as Quote;
  } catch {
    return undefined; // Not an address that this library wrote.
  }
}

/**
 * Finds the match of a quote that is nearest to the expected position, in a text without white
 * space.
 */
function findQuote(
  text: string,
  [head, tail]: Quote,
  expected: number,
): [first: number, last: number] | undefined {
  let found: [number, number] | undefined;
  for (let first = text.indexOf(head); first >= 0; first = text.indexOf(head, first + 1)) {
    const rest = tail === undefined ? first : text.indexOf(tail, first + head.length);
    if (rest < 0) break;
    if (found && Math.abs(found[0] - expected) <= Math.abs(first - expected)) break;
    found = [first, rest + (tail ?? head).length];
  }
  return found;
}

/**
 * The range between two characters of several text nodes. White space is not counted: markup may
 * have more of it than the text, and page translation wraps words in its own elements.
 */
function findRange(texts: readonly Text[], first: number, last: number): Range | undefined {
  const range = new Range();
  let count = 0;
  for (const node of texts) {
    for (let index = 0; index < node.data.length; index++) {
      if (!node.data.charAt(index).trim()) continue;
      if (count === first) range.setStart(node, index);
      if (++count === last) {
        range.setEnd(node, index + 1);
        return range;
      }
    }
  }
  return undefined;
}

/** The blocks of a text in order, including those in wrappers that a page has added. */
function blocksOf(words: Element): HTMLElement[] {
  const isInner = ({parentElement: holder}: Element) =>
    !!holder && holder !== words && words.contains(holder.closest(`nav, ${drawnAs}`));
  return [...words.querySelectorAll<HTMLElement>(drawnAs)].filter((block) => !isInner(block));
}

/**
 * Elements in search order: visible blocks, the nearest to the expected one first; then other
 * blocks; then everything else.
 */
function orderBlocks(words: Element, blocks: readonly HTMLElement[], index: number): HTMLElement[] {
  const steps = new Map(blocks.map((block, at) => [block, Math.abs(at - index)]));
  const near = [...blocks].sort((one, other) => steps.get(one)! - steps.get(other)!);
  const isSeen = (block: HTMLElement) => block.checkVisibility();
  const others = [...words.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement && !child.matches(`script, style, template, ${drawnAs}`),
  );
  return [...near.filter(isSeen), ...near.filter((block) => !isSeen(block)), ...others];
}

/** Whether text within a block is at the expected place. */
type IsPlace = (before: string, whole: string) => boolean;

/** The text before the character with a number; white space is not counted. */
function sliceBefore(text: string, count: number): string {
  let left = count;
  const end = [...text.matchAll(/\S/g)].find(() => left-- === 0)?.index;
  return text.slice(0, end);
}

function findWords(
  blocks: readonly HTMLElement[],
  quote: Quote,
  expected: number,
  isPlace: IsPlace,
): FoundSentence | undefined {
  for (const block of blocks)
    for (const isOwn of [false, true]) {
      const texts = textsOf(block, isOwn);
      const text = texts.map(({data}) => data).join('');
      const found = findQuote(solid(text), quote, expected);
      if (found && isPlace(sliceBefore(text, found[0]), text))
        return {block, range: findRange(texts, ...found)};
    }
  return undefined;
}

/**
 * Tests that tell a sentence from a copy of it elsewhere, most reliable first: the block around it,
 * the words before it, or its offset.
 * @param text the block's text, where it is known
 */
function listPlaces(text: string | undefined, start: number): IsPlace[] {
  const before = text === undefined ? undefined : solid(text.slice(0, start));
  return [
    ...(text === undefined
      ? [(before: string) => before.trimStart().replace(/\s+/g, ' ').length === start]
      : [
          (_: string, whole: string) => solid(whole) === solid(text),
          (words: string) => solid(words) === before,
        ]),
    () => true,
  ];
}

/** Finds a sentence by its position alone. */
function findPosition(
  block: HTMLElement | undefined,
  {start, end}: Sentence,
): FoundSentence | undefined {
  if (!block) return undefined;
  const texts = textsOf(block, false);
  const text = texts.map(({data}) => data).join('');
  const [first, last] = [solid(text.slice(0, start)).length, solid(text.slice(0, end)).length];
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
 * @param words the element whose children are the blocks
 * @param data the text as data, where it is known
 * @param origin the link to the sentence
 */
export function findSentence(
  words: Element,
  sentence: Sentence,
  data: readonly Block[] | undefined,
  origin: HTMLElement | undefined,
): FoundSentence | undefined {
  const {block: index, start, end} = sentence;
  const blocks = blocksOf(words);
  const block = data?.[index];
  const text = block ? blockText(block) : '';
  const quote: Quote | undefined = block ? [solid(text.slice(start, end))] : readQuote(origin);
  if (!quote) return findPosition(blocks[index], sentence);
  if (!quote[0]) return undefined;
  const expected = block ? solid(text.slice(0, start)).length : start;
  const ordered = orderBlocks(words, blocks, index);
  for (const isPlace of listPlaces(block && text, start)) {
    const found = findWords(ordered, quote, expected, isPlace);
    if (found) return found;
  }
  return findTranslated(blocks, index, data?.length ?? NaN);
}
