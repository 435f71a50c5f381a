import type {Block, Sentence} from '../../model/article.js';
import {blockText} from '../../model/text.js';

/** Name of the highlight, for `::highlight()`. */
const name = 'aw-sentence';

const solid = (text: string): string => text.replace(/\s+/g, '');

/** The block of a body that an index means: what is no block does not count. */
function findBlock(words: Element, index: number): HTMLElement | undefined {
  const blocks = [...words.children].filter((child) => !child.matches('script, style, template'));
  return blocks[index] as HTMLElement | undefined;
}

/**
 * The range of a sentence. White space is not counted: markup has it where text has none, and
 * page translation wraps words in elements of its own.
 */
function findRange(block: Element, text: string, {start, end}: Sentence): Range | undefined {
  const [first, last] = [solid(text.slice(0, start)).length, solid(text.slice(0, end)).length];
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
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

/**
 * Leads a reader to a sentence: scrolls there, highlights it, and gives focus to its block.
 * @param words the element that holds the blocks
 * @param blocks the same as data, where they are known
 * @returns what takes the highlight away again, or `undefined` where there is no such sentence
 */
export function showSentence(
  words: Element,
  sentence: Sentence,
  blocks?: readonly Block[],
): (() => void) | undefined {
  const block = findBlock(words, sentence.block);
  if (!block) return undefined;
  const data = blocks?.[sentence.block];
  const range = findRange(block, data ? blockText(data) : block.textContent, sentence);
  if (range && 'highlights' in CSS) CSS.highlights.set(name, new Highlight(range));
  else block.classList.add('aw-shown');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.tabIndex = -1;
  block.focus({preventScroll: true});
  block.scrollIntoView({block: 'center', behavior: isCalm ? 'instant' : 'smooth'});
  return () => {
    if ('highlights' in CSS) CSS.highlights.delete(name);
    block.classList.remove('aw-shown');
    block.removeAttribute('tabindex');
  };
}
