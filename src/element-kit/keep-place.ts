import {ownDocument, ownOf} from '../templates/own-document.js';

/** A node that the reader sees, and where it was. */
export interface Mark {
  readonly node: Element;
  readonly top: number;
}

/** What the reader sees of an element, before it is drawn. */
export interface Place {
  readonly scroller: Element;
  /** The innermost first; none where the element is past. */
  readonly marks: readonly Mark[];
  /** Where it ended, where all of it is above what the reader sees. */
  readonly pastBottom: number | undefined;
}

/** What stands around a node, slots and shadow roots included. */
function parentOf(node: Node): Node | null {
  const {assignedSlot, parentNode} = ownOf(node as Partial<Element>);
  return assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : parentNode) ?? null;
}

/** The box that the reader scrolls to see an element: the page, where there is none in it. */
function findScroller(element: Element): Element {
  for (let node = parentOf(element); node instanceof Element; node = parentOf(node)) {
    const isTall = node.scrollHeight > node.clientHeight;
    const isPage = node === ownDocument.body || node === ownDocument.documentElement;
    if (isTall && !isPage && /auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return ownDocument.scrollingElement ?? ownDocument.documentElement;
}

/** How many elements after the one at the edge can stand in for it where it is removed. */
const mostMarks = 4;

/** Elements at the upper edge of what the reader sees, and some that follow: the innermost first. */
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
 * Notes what a reader sees of an element; nothing where no drawing of it could move that.
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
 * Brings back what the reader saw to where it was on the screen.
 * @param find finds what stands for a node now
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
 * Keeps what a reader looks at where it is on the screen while something is drawn. Browsers that
 * anchor scrolling lose the place where its own node is removed, and not all of them anchor it.
 * @param root the element whose children the reader sees
 */
export function keepPlace(root: Element, draw: () => void): void {
  const place = notePlace(root);
  draw();
  if (place) returnTo(place, root, (node) => node);
}
