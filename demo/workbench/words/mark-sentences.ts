import type {Sentence} from '../../../src/model/article.js';

/** Name of the highlight in the style sheet. */
const name = 'toll-sentence';

/** Highlights the sentences of figures in the edited text, where the browser supports it. */
export function markSentences(
  root: ParentNode,
  sentences: readonly Sentence[],
  keys: readonly number[],
): void {
  if (!('highlights' in CSS)) return;
  const ranges = sentences.flatMap(({block, start, end}) => {
    const words = root.querySelectorAll(`[data-key="${keys[block]}"] workbench-words`);
    const [only] = words;
    return only && words.length === 1 ? (rangeOf(only, start, end) ?? []) : [];
  });
  CSS.highlights.set(name, new Highlight(...ranges));
}

function rangeOf(root: Element, start: number, end: number): Range | undefined {
  const [first, last] = [pointAt(root, start), pointAt(root, end)];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(...last);
  return range;
}

function pointAt(root: Element, at: number): [Node, number] | undefined {
  let left = at;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const {length} = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}
