import {render, type TemplateResult} from 'lit';
import {setAside} from './set-aside.js';
import {notWords} from './words.js';

/** Where the words that were drawn in an element end. */
const ends = new WeakMap<HTMLElement, Comment>();

/** Draws words from data as children of an element, in place of those that were there. */
export function drawWords(host: HTMLElement, words: TemplateResult): void {
  render(words, host, {renderBefore: findEnd(host)});
}

/** A new end where others' words are there, or someone has changed what was drawn. */
function findEnd(host: HTMLElement): Comment {
  const end = ends.get(host);
  const isOurs = end?.parentNode === host;
  // Page translation wraps each text in `<font>`, out of reach of what drew it.
  if (isOurs && !host.querySelector(':scope font')) return end;
  const nodes = [...host.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(notWords)),
  );
  const newEnd = new Comment();
  ends.set(host, newEnd);
  if (isOurs) for (const node of nodes) host.removeChild(node);
  else setAside(host, nodes, newEnd);
  // The element's own may lead to the words that were set aside.
  return Node.prototype.appendChild.call(host, newEnd) as Comment;
}
