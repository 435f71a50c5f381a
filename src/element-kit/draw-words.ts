import {render, type TemplateResult} from 'lit';
import {setAside} from './set-aside.js';
import {notWords} from './words.js';

/** Where the words that were drawn in an element end. */
const ends = new WeakMap<HTMLElement, Comment>();

/** Draws words from data as children of an element, in place of those that were there. */
export function drawWords(host: HTMLElement, words: TemplateResult): void {
  const last = ends.get(host);
  const end = findEnd(host);
  const draw = () => render(words, host, {renderBefore: end});
  if (end === last) draw();
  else withoutSlot(host, draw);
}

/** Many words at once: Firefox looks for the place of each among all that a slot has. */
function withoutSlot(host: HTMLElement, draw: () => unknown): void {
  const slot = host.shadowRoot?.querySelector('slot');
  const place = new Comment();
  slot?.replaceWith(place);
  try {
    draw();
  } finally {
    if (slot) place.replaceWith(slot);
  }
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
