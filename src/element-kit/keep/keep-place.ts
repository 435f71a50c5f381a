import {ownDocument, ownOf} from '../../templates/own-document.js';

/** A node that the reader sees, and its position. */
export interface Mark {
  readonly node: Element;
  readonly top: number;
}

/** What the reader sees of an element before it is drawn. */
export interface Place {
  readonly scroller: Element;
  /** Innermost first; empty where the element is above the viewport. */
  readonly marks: readonly Mark[];
  /** The bottom edge, where the whole element is above the viewport. */
  readonly pastBottom: number | undefined;
}

/** The parent of a node in the flat tree, including slots and shadow roots. */
function parentOf(node: Node): Node | null {
  const {assignedSlot, parentNode} = ownOf(node as Partial<Element>);
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentNode) ?? null;
}

/** The box that scrolls an element: the nearest scroll container, or else the page. */
function findScroller(element: Element): Element {
  for (let node = parentOf(element); node instanceof Element; node = parentOf(node)) {
    const isTall = node.scrollHeight > node.clientHeight;
    const isPage = node === ownDocument.body || node === ownDocument.documentElement;
    if (isTall && !isPage && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return ownDocument.scrollingElement ?? ownDocument.documentElement;
}

/** How many following elements can serve as a fallback if the one at the edge is removed. */
const mostMarks = 4;

/** Elements at the upper edge of the viewport and some that follow, innermost first. */
function findMarks(root: Element, edge: number): Mark[] {
  const marks: Mark[] = [];
  let parent: Element | undefined = root;
  while (parent) {
    const level: Mark[] = [];
    for (const node of parent.children) {
      const {top, bottom, width, height} = node.getBoundingClientRect();
      if (bottom <= edge || !(width || height)) continue;
      level.push({node, top});
      if (level.length === mostMarks) break;
    }
    const [first] = level;
    marks.unshift(...level);
    parent = first && first.top < edge ? first.node : undefined;
  }
  return marks;
}

/**
 * Records what a reader sees of an element; undefined where drawing could not move it.
 * @param root the element whose children the reader sees
 */
export function notePlace(root: Element): Place | undefined {
  const scroller = findScroller(root);
  const isPage = scroller === ownDocument.scrollingElement;
  const edge = isPage ? 0 : scroller.getBoundingClientRect().top;
  const {top, bottom} = root.getBoundingClientRect();
  if (!scroller.scrollTop || top >= edge) return undefined;
  return bottom > edge
    ? {scroller, marks: findMarks(root, edge), pastBottom: undefined}
    : {scroller, marks: [], pastBottom: bottom};
}

/**
 * Scrolls so that what the reader saw is at the same place on screen.
 * @param find finds the node that has replaced a recorded one
 */
export function returnTo(
  {scroller, marks, pastBottom}: Place,
  root: Element,
  find: (node: Element) => Element | undefined,
): void {
  let shift = pastBottom === undefined ? 0 : root.getBoundingClientRect().bottom - pastBottom;
  for (const {node, top} of marks) {
    const now = find(node);
    if (!now?.isConnected || !now.getClientRects().length) continue;
    shift = now.getBoundingClientRect().top - top;
    break;
  }
  if (Math.abs(shift) >= 1) scroller.scrollBy({top: shift, behavior: 'instant'});
}

/**
 * Keeps the reader's scroll position while something is drawn. Scroll anchoring fails where its
 * anchor node is removed, and not all browsers have it.
 * @param root the element whose children the reader sees
 */
export function keepPlace(root: Element, draw: () => void): void {
  const place = notePlace(root);
  draw();
  if (place) returnTo(place, root, (node) => node);
}
