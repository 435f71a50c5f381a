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

/** What a sentence is shown with. */
export interface ShowOptions {
  /** The blocks as data, where they are known. */
  blocks?: readonly Block[] | undefined;
  /** Where a button, or the Escape key, leads back to. */
  origin?: HTMLElement | undefined;
  /** What the button says. */
  back?: string | undefined;
}

/** Ends what is shown, in whichever body of the page that is. */
let leave: (() => void) | undefined;

function highlight(block: Element, range: Range | undefined): () => void {
  if (range && 'highlights' in CSS) {
    CSS.highlights.set(name, new Highlight(range));
    return () => CSS.highlights.delete(name);
  }
  block.classList.add('aw-shown');
  return () => block.classList.remove('aw-shown');
}

function focusBlock(block: HTMLElement): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.tabIndex = -1;
  block.focus({preventScroll: true});
  block.scrollIntoView({block: 'center', behavior: isCalm ? 'instant' : 'smooth'});
}

function offerWayBack(body: HTMLElement, text: string, goBack: () => void): () => void {
  const button = document.createElement('button');
  button.setAttribute('part', 'back');
  button.textContent = text;
  button.addEventListener('click', goBack);
  body.shadowRoot?.append(button);
  const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && goBack();
  body.addEventListener('keydown', onEscape);
  return () => {
    button.remove();
    body.removeEventListener('keydown', onEscape);
  };
}

/**
 * Leads a reader to a sentence: scrolls there, highlights it, gives focus to its block, and offers a
 * way back to where the reader was.
 * @param words the element that holds the blocks
 */
export function showSentence(
  body: HTMLElement,
  words: Element,
  sentence: Sentence,
  {blocks, origin, back = ''}: ShowOptions,
): void {
  leave?.();
  const block = findBlock(words, sentence.block);
  if (!block) return;
  const data = blocks?.[sentence.block];
  const unmark = highlight(
    block,
    findRange(block, data ? blockText(data) : block.textContent, sentence),
  );
  focusBlock(block);
  const goBack = () => {
    leave?.();
    origin?.focus();
  };
  const withdraw = origin && offerWayBack(body, back, goBack);
  leave = () => {
    leave = undefined;
    unmark();
    withdraw?.();
    block.removeAttribute('tabindex');
  };
}
