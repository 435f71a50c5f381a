import {markNode, shellOf} from './draw-words.js';

/** The selection within an element, as character offsets of its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The caret or selection in an element; undefined where it is elsewhere. */
export function readSelection(root: HTMLElement): Span | undefined {
  const selection = getSelection();
  return selection?.rangeCount ? readRange(root, selection.getRangeAt(0)) : undefined;
}

/** A range as character offsets of an element's text; undefined where it is elsewhere. */
export function readRange(root: HTMLElement, range: Range): Span | undefined {
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const lengthTo = (node: Node, offset: number) => {
    const before = document.createRange();
    before.selectNodeContents(root);
    before.setEnd(node, offset);
    return textLength(before.cloneContents());
  };
  return {
    start: lengthTo(range.startContainer, range.startOffset),
    end: lengthTo(range.endContainer, range.endOffset),
  };
}

function textLength(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.length ?? 0;
  if (node instanceof HTMLBRElement) return 1;
  return [...node.childNodes].reduce((sum, child) => sum + textLength(child), 0);
}

/** Places the caret at a character offset. */
export function placeCaret(root: HTMLElement, at: number): void {
  let left = at;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const {length} = node.textContent ?? '';
    if (left <= length) {
      getSelection()?.collapse(node, left);
      return;
    }
    left -= length;
  }
  getSelection()?.selectAllChildren(root);
  getSelection()?.collapseToEnd();
}

/**
 * Adds a mark to the selected text, or removes it.
 * @returns whether there was something to mark
 */
export function toggleMark(root: HTMLElement, shell: Readonly<Record<string, unknown>>): boolean {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return false;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return false;
  const around = markAround(range.commonAncestorContainer, root, shell['type']);
  if (around) around.replaceWith(...around.childNodes);
  else {
    const mark = markNode(shell, [range.extractContents()]);
    range.insertNode(mark);
    selection.selectAllChildren(mark);
  }
  return true;
}

function markAround(node: Node, root: Node, type: unknown): HTMLElement | undefined {
  for (let next: Node | null = node; next && next !== root; next = next.parentNode)
    if (next instanceof HTMLElement && shellOf(next)?.['type'] === type) return next;
  return undefined;
}
