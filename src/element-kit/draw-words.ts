import {render, type TemplateResult} from 'lit';
import {EditWatch} from './edit-watch.js';
import {keepPlace} from './keep-place.js';
import {keepReader} from './keep-reader.js';
import {keepSelection} from './keep-selection.js';
import {type ReplacedChildren, replaceChildren} from './replaced-children.js';
import {notWords} from './light-dom.js';

/** What was drawn in an element. */
interface Drawing {
  /** Marks where it ends. */
  readonly end: Comment;
  /** The children that it replaces. */
  readonly replaced: ReplacedChildren;
  /** Tells whether others have changed it. */
  readonly edits: EditWatch;
}

const drawings = new WeakMap<HTMLElement, Drawing>();

/** Whether an element shows what was drawn from data, or lost it. */
export function isDrawn(host: HTMLElement): boolean {
  return drawings.has(host);
}

/** Takes words that a server has printed for words that were drawn; Lit knows nothing of them. */
export function adoptWords(host: HTMLElement): void {
  const end = new Comment();
  host.append(end);
  const replaced = replaceChildren(host, [], end);
  drawings.set(host, {end, replaced, edits: new EditWatch(host, true)});
}

/** Watches for edits of what was drawn while the element is in the page. */
export function watchEdits(host: HTMLElement): void {
  drawings.get(host)?.edits[host.isConnected ? 'start' : 'pause']();
}

/** Whether the page took away what was drawn: a morph did, or somebody emptied the element. */
export function isDrawingLost(host: HTMLElement): boolean {
  const drawing = drawings.get(host);
  return drawing !== undefined && (drawing.end.parentNode !== host || drawing.end.data !== '');
}

/**
 * Draws data as children of an element, in place of those that were there. Lit updates what it drew
 * before; where others have changed that, it is drawn anew, for Lit would update the wrong nodes. What
 * the reader looks at and has selected stays where it is.
 */
export function drawWords(host: HTMLElement, words: TemplateResult): void {
  const last = drawings.get(host);
  const drawWhole = () => {
    const draw = () => drawAnew(host, words);
    if (host.firstElementChild) keepReader(host, draw);
    else draw();
  };
  if (!last || isDrawingLost(host) || last.edits.stop()) drawWhole();
  else
    try {
      keepPlace(host, () =>
        keepSelection(host, () => render(words, host, {renderBefore: last.end})),
      );
    } catch {
      // A change that the watch cannot see; a fault of the data shows itself again.
      drawWhole();
    }
  watchEdits(host);
}

/** Takes away what was drawn and puts back the children that it replaced. */
export function undrawWords(host: HTMLElement): void {
  const drawing = drawings.get(host);
  if (!drawing) return;
  drawing.edits.stop();
  drawings.delete(host);
  if (drawing.end.parentNode === host) for (const node of wordsOf(host)) host.removeChild(node);
  drawing.replaced.putBack();
}

function drawAnew(host: HTMLElement, words: TemplateResult): void {
  const last = drawings.get(host);
  const end = new Comment();
  const edits = last?.edits ?? new EditWatch(host);
  const nodes = wordsOf(host);
  // A front end that made the replaced children still asks for them when the page has emptied the element.
  if (last && (!isDrawingLost(host) || nodes.every(isBlank))) {
    for (const node of nodes) Node.prototype.removeChild.call(host, node);
    last.replaced.moveEnd(end);
    drawings.set(host, {...last, end});
  } else {
    last?.replaced.forget();
    drawings.set(host, {end, edits, replaced: replaceChildren(host, nodes, end)});
  }
  // The host's own method may lead to the children that were replaced.
  Node.prototype.appendChild.call(host, end);
  withoutSlot(host, () => render(words, host, {renderBefore: end}));
}

function isBlank(node: Node): boolean {
  return !(node instanceof Element) && !(node instanceof Text && node.data.trim());
}

function wordsOf(host: HTMLElement): ChildNode[] {
  return [...host.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(notWords)),
  );
}

/** Takes the slot out while much is drawn: Firefox looks for the place of each node among all that a slot has. */
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
