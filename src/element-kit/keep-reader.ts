import type {LitElement} from 'lit';
import {ownOf} from '../templates/own-document.js';
import {notePlace, returnTo} from './keep-place.js';
import {tags} from './tags.js';
import {type Address, findSuccessor, noteAddress} from './successor.js';

/** One end of what the reader has selected: in an element, after so many characters of it. */
interface Boundary {
  readonly address: Address;
  readonly offset: number;
}

/**
 * Keeps the reader's place, focus, selection and what they have opened while all words of an element are drawn anew, into
 * nodes that nobody has seen yet: those of a server are replaced by the first newer state.
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
    // Before the place, which they move.
    for (const details of root.querySelectorAll('details'))
      if (opened.has(summaryOf(details))) details.open = true;
    const find = (node: Element) =>
      root.contains(node) ? node : findSuccessor(root, addresses.get(node)!);
    if (place) returnTo(place, root, find);
    if (focus) returnFocus(root, focus);
    if (selected) select(root, selected);
  };
  restore();
  if (listParts(root).length) void awaitParts(root).then(restore);
}

const summaryOf = (details: Element): string =>
  details.querySelector('summary')?.textContent.trim() ?? '';

/** Elements within that have not drawn yet. */
function listParts(root: Element): LitElement[] {
  const parts = root.querySelectorAll<LitElement>(tags.join());
  return [...parts].filter(({isUpdatePending}) => isUpdatePending);
}

/** Resolves when the elements within have drawn their own words: mostly before the screen does. */
export async function awaitParts(root: Element): Promise<void> {
  await Promise.all(listParts(root).map((part) => part.updateComplete));
}

function activeWithin(root: Element): Element | null {
  const {activeElement} = ownOf(root.getRootNode() as Document | ShadowRoot);
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
  if (type !== 'Range' || !root.contains(anchorNode) || !root.contains(focusNode)) return undefined;
  return [
    noteBoundary(root, anchorNode!, anchorOffset),
    noteBoundary(root, focusNode!, focusOffset),
  ];
}

function noteBoundary(root: Element, node: Node, offset: number): Boundary {
  const element = node instanceof Element ? node : node.parentElement!;
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

/** The text that a character of an element is in, and where in it. */
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
