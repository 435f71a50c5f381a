import {isCountingPixel} from '../model/counting-pixel.js';
import {ownDocument} from '../templates/own-document.js';

/**
 * Elements that act when they are inserted. The originals have already acted, so they are not
 * copied.
 */
const acting = 'script, meta, base, link:not([rel~=stylesheet])';

/** Elements that load a page or a program. */
const framing = 'iframe, frame, object, embed, portal, fencedframe';

let unseen: Document | undefined;

/**
 * An inert document: nodes copied into it neither run nor load anything. Created on first use,
 * because servers that import this module have no `Document`.
 */
const quietDocument = (): Document => (unseen ??= new Document());

/** Calls back with each node of a tree and its counterpart in a tree of the same shape. */
export function pairNodes(one: Node, other: Node, call: (one: Node, other: Node) => void): void {
  const walker = ownDocument.createTreeWalker(one);
  const counterpart = ownDocument.createTreeWalker(other);
  do call(walker.currentNode, counterpart.currentNode);
  while (walker.nextNode() && counterpart.nextNode());
}

/**
 * Copies light DOM for a second place on the page, without side effects: tracking pixels, frames
 * and scripts are not loaded twice. A link replaces a frame, and media do not start by themselves.
 * @param note called with each node of the copy and its original
 */
export function copyLightDom(
  nodes: readonly Node[],
  note: (copy: Node, original: Node) => void,
): DocumentFragment {
  const copied = quietDocument().createDocumentFragment();
  const comments: Comment[] = [];
  for (const node of nodes) {
    const copy = quietDocument().importNode(node, true);
    pairNodes(copy, node, (each, original) => {
      note(each, original);
      if (each instanceof Comment) comments.push(each);
    });
    copied.append(copy);
  }
  for (const comment of comments) comment.remove();
  for (const element of copied.querySelectorAll(acting)) element.remove();
  for (const image of copied.querySelectorAll('img')) if (counts(image)) image.remove();
  for (const frame of copied.querySelectorAll(framing)) frame.replaceWith(...linkTo(frame));
  for (const media of copied.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.removeAttribute('autoplay');
    media.setAttribute('preload', 'none');
  }
  return copied;
}

function counts(image: Element): boolean {
  const size = (name: string) => {
    const text = image.getAttribute(name);
    return text ? parseInt(text, 10) : undefined;
  };
  return isCountingPixel({width: size('width'), height: size('height')});
}

function linkTo(frame: Element): Node[] {
  const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  if (!URL.canParse(address, ownDocument.baseURI)) return [];
  const {href, host, protocol} = new URL(address, ownDocument.baseURI);
  if (!/^https?:$/.test(protocol)) return [];
  const link = quietDocument().createElementNS('http://www.w3.org/1999/xhtml', 'a');
  link.setAttribute('href', href);
  link.textContent = frame.getAttribute('title') || host;
  return [link];
}
