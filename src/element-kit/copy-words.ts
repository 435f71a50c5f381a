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

/** Copies a node for comparison alone: it asks for nothing. */
export function copyQuietly(node: Node): Node {
  return quietDocument().importNode(node, true);
}

/**
 * Copies words for a second place in the page, without what they did at the first one: counting
 * pictures, frames and scripts. A link stands in for a frame, and media wait for the reader.
 */
export function copyWords(node: Node): Node {
  const holder = quietDocument().createDocumentFragment();
  holder.append(copyQuietly(node));
  for (const element of holder.querySelectorAll(acting)) element.remove();
  for (const image of holder.querySelectorAll('img')) if (counts(image)) image.remove();
  for (const frame of holder.querySelectorAll(framing)) frame.replaceWith(...linkTo(frame));
  for (const media of holder.querySelectorAll<HTMLMediaElement>('video, audio')) {
    media.removeAttribute('autoplay');
    media.setAttribute('preload', 'none');
  }
  // Text stands in for a node of which nothing is left, so that each has its copy.
  return holder.firstChild ?? quietDocument().createTextNode('');
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
