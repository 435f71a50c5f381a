import type {ReactiveElement} from '@lit/reactive-element';
import {rootOf} from '../../templates/own-document.js';
import {notePlace, returnTo} from './keep-place.js';
import {tags} from '../../model/tags.js';
import {type Address, findSuccessor, noteAddress} from './successor.js';

/** One end of the selection: an element and a number of characters in it. */
interface Boundary {
  readonly address: Address;
  readonly offset: number;
}

/**
 * Keeps the reader's scroll position, focus, selection and opened details while all light DOM of an
 * element is replaced. This happens when the first newer state replaces server-rendered markup.
 * @param root the element whose children the reader sees
 */
export function keepReader(root: HTMLElement, draw: () => void): void {
  const place = notePlace(root);
  const addresses = new Map(place?.marks.map(({node}) => [node, noteAddress(root, node)]));
  const focus = noteFocus(root);
  const selected = noteSelection(root);
  const opened = new Set([...root.querySelectorAll('details[open]')].map(summaryOf));
  draw();
  const restore = () => {
    // Before the scroll position, because opened details change it.
    for (const details of root.querySelectorAll('details'))
      if (opened.has(summaryOf(details))) details.open = true;
    const find = (node: Element) => {
      const address = root.contains(node) ? undefined : addresses.get(node);
      return address ? findSuccessor(root, address) : node;
    };
    if (place) returnTo(place, root, find);
    if (focus) returnFocus(root, focus);
    if (selected) select(root, selected);
  };
  restore();
  if (listParts(root).length) void awaitParts(root).then(restore);
}

const summaryOf = (details: Element): string =>
  details.querySelector('summary')?.textContent.trim() ?? '';

/** Descendant elements that have not drawn yet. */
function listParts(root: Element): ReactiveElement[] {
  const parts = root.querySelectorAll<ReactiveElement>(tags.join());
  return [...parts].filter(({isUpdatePending}) => isUpdatePending);
}

/** Resolves when the descendant elements have drawn, usually before the next paint. */
export async function awaitParts(root: Element): Promise<void> {
  await Promise.all(listParts(root).map((part) => part.updateComplete));
}

function activeWithin(root: Element): Element | null {
  const {activeElement} = rootOf(root);
  return activeElement && activeElement !== root && root.contains(activeElement)
    ? activeElement
    : null;
}

function noteFocus(root: Element): Address | undefined {
  const active = activeWithin(root);
  return active ? noteAddress(root, active) : undefined;
}

function returnFocus(root: Element, address: Address): void {
  if (activeWithin(root)) return;
  const found = findSuccessor(root, address);
  if (found instanceof HTMLElement) found.focus({preventScroll: true});
}

function noteSelection(root: Element): readonly [Boundary, Boundary] | undefined {
  const {anchorNode, anchorOffset, focusNode, focusOffset, type} =
    getSelection() ?? ({} as Selection);
  if (type !== 'Range' || !anchorNode || !focusNode) return undefined;
  if (!root.contains(anchorNode) || !root.contains(focusNode)) return undefined;
  return [noteBoundary(root, anchorNode, anchorOffset), noteBoundary(root, focusNode, focusOffset)];
}

function noteBoundary(root: Element, node: Node, offset: number): Boundary {
  const element = node instanceof Element ? node : (node.parentElement ?? root);
  const range = new Range();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return {address: noteAddress(root, element), offset: range.toString().length};
}

function select(root: Element, ends: readonly [Boundary, Boundary]): void {
  const selection = getSelection();
  const [anchor, focus] = ends.map(({address, offset}) => {
    const element = findSuccessor(root, address);
    return element && findCharacter(element, offset);
  });
  if (selection?.type !== 'Range' && anchor && focus)
    selection?.setBaseAndExtent(...anchor, ...focus);
}

/** The text node that contains a character of an element, and the offset in it. */
function findCharacter(element: Element, offset: number): [Node, number] | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const {length} = text as Text;
    if (left <= length) return [text, left];
    left -= length;
  }
  return undefined;
}
