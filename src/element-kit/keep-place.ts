import {ownDocument, ownOf} from '../templates/own-document.js';

/** A node that the reader sees, and where it was. */
interface Mark {
  readonly node: Element;
  readonly top: number;
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
 * Keeps what a reader looks at where it is on the screen while something is drawn. Browsers that
 * anchor scrolling lose the place where its own node is removed, and not all of them anchor it.
 * @param root the element whose children the reader sees
 */
export function keepPlace(root: Element, draw: () => void): void {
  const scroller = findScroller(root);
  const isPage = scroller === ownDocument.scrollingElement;
  const edge = isPage ? 0 : scroller.getBoundingClientRect().top;
  const {top, bottom} = root.getBoundingClientRect();
  // Nothing that is drawn could move what the reader sees.
  if (!scroller.scrollTop || top >= edge) {
    draw();
    return;
  }
  const marks = bottom > edge ? findMarks(root, edge) : [];
  draw();
  const mark = marks.find(({node}) => node.isConnected && node.getClientRects().length);
  const isPast = bottom <= edge;
  const shift = mark
    ? mark.node.getBoundingClientRect().top - mark.top
    : isPast && root.getBoundingClientRect().bottom - bottom;
  if (shift && Math.abs(shift) >= 1) scroller.scrollBy({top: shift, behavior: 'instant'});
}
