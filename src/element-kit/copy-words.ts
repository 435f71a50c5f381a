import {isCountingPixel} from '../model/counting-pixel.js';
import {ownDocument} from '../templates/own-document.js';

/** What acts when it comes into a page: the words themselves have done so already. */
const acting = 'script, meta, base, link:not([rel~=stylesheet])';

/** What loads a page or a program of its own. */
const framing = 'iframe, frame, object, embed, portal, fencedframe';

let unseen: Document | undefined;

/**
 * A document that no one sees: what is copied there neither runs nor loads. Made when it is needed:
 * a server that imports this has no documents.
 */
const quietDocument = (): Document => (unseen ??= new Document());

/** Calls back with each node of a tree and its counterpart in a tree of the same shape. */
export function pairNodes(one: Node, other: Node, call: (one: Node, other: Node) => void): void {
  const [walker, counterpart] = [one, other].map((node) => ownDocument.createTreeWalker(node));
  do call(walker!.currentNode, counterpart!.currentNode);
  while (walker!.nextNode() && counterpart!.nextNode());
}

/**
 * Copies words for a second place in the page, without what they did at the first one: counting
 * pictures, frames and scripts. A link stands in for a frame, and media wait for the reader.
 * @param note hears which node each node of the copy was made from
 */
export function copyWords(
  nodes: readonly Node[],
  note: (copy: Node, original: Node) => void,
): DocumentFragment {
  const words = quietDocument().createDocumentFragment();
  const comments: Comment[] = [];
  for (const node of nodes) {
    const copy = quietDocument().importNode(node, true);
    pairNodes(copy, node, (each, original) => {
      note(each, original);
      if (each instanceof Comment) comments.push(each);
    });
    words.append(copy);
  }
  for (const comment of comments) comment.remove();
  for (const element of words.querySelectorAll(acting)) element.remove();
  for (const image of words.querySelectorAll('img')) if (counts(image)) image.remove();
  for (const frame of words.querySelectorAll(framing)) frame.replaceWith(...linkTo(frame));
  for (const media of words.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.removeAttribute('autoplay');
    media.setAttribute('preload', 'none');
  }
  return words;
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
