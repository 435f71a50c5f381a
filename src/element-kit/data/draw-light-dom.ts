import {render, type TemplateResult} from 'lit';
import {EditWatch} from './edit-watch.js';
import {keepPlace} from '../keep/keep-place.js';
import {keepReader} from '../keep/keep-reader.js';
import {keepSelection} from '../keep/keep-selection.js';
import {type ReplacedChildren, replaceChildren} from './replaced-children.js';
import {notContent} from '../light-dom.js';

/** What was drawn in an element. */
interface Drawing {
  /** Marks the end of the drawn nodes. */
  readonly end: Comment;
  /** The children that the drawing replaced. */
  readonly replaced: ReplacedChildren;
  /** Detects changes by other scripts. */
  readonly edits: EditWatch;
}

const drawings = new WeakMap<HTMLElement, Drawing>();

/** Whether an element shows markup drawn from data, or has lost it. */
export function isDrawn(host: HTMLElement): boolean {
  return drawings.has(host);
}

/** Treats server-rendered markup as drawn. Lit has no record of it. */
export function adoptDrawing(host: HTMLElement): void {
  const end = new Comment();
  host.append(end);
  const replaced = replaceChildren(host, [], end);
  drawings.set(host, {end, replaced, edits: new EditWatch(host, true)});
}

/** Watches for changes of the drawn markup while the element is connected. */
export function watchEdits(host: HTMLElement): void {
  drawings.get(host)?.edits[host.isConnected ? 'start' : 'pause']();
}

/** Whether the page removed the drawn markup: a DOM morph, or code that emptied the element. */
export function isDrawingLost(host: HTMLElement): boolean {
  const drawing = drawings.get(host);
  return drawing !== undefined && (drawing.end.parentNode !== host || drawing.end.data !== '');
}

/**
 * Draws data as children of an element, in place of the existing ones. Lit updates what it drew
 * before. Where other scripts have changed that, everything is drawn again, because Lit would
 * update the wrong nodes. Keeps the reader's scroll position and selection.
 */
export function drawLightDom(host: HTMLElement, template: TemplateResult): void {
  const last = drawings.get(host);
  const drawWhole = () => {
    const draw = () => drawAnew(host, template);
    if (host.firstElementChild) keepReader(host, draw);
    else draw();
  };
  if (!last || isDrawingLost(host) || last.edits.stop()) drawWhole();
  else
    try {
      keepPlace(host, () =>
        keepSelection(host, () => render(template, host, {renderBefore: last.end})),
      );
    } catch {
      // The observer missed a change. If the data are the cause, the error occurs again below.
      drawWhole();
    }
  watchEdits(host);
}

/** Removes what was drawn and restores the children that it replaced. */
export function removeDrawing(host: HTMLElement): void {
  const drawing = drawings.get(host);
  if (!drawing) return;
  drawing.edits.stop();
  drawings.delete(host);
  if (drawing.end.parentNode === host) for (const node of contentOf(host)) host.removeChild(node);
  drawing.replaced.putBack();
}

function drawAnew(host: HTMLElement, template: TemplateResult): void {
  const last = drawings.get(host);
  const end = new Comment();
  const edits = last?.edits ?? new EditWatch(host);
  const nodes = contentOf(host);
  // A front end that made the replaced children still updates them when the page has emptied the
  // element.
  if (last && (!isDrawingLost(host) || nodes.every(isBlank))) {
    for (const node of nodes) Node.prototype.removeChild.call(host, node);
    last.replaced.moveEnd(end);
    drawings.set(host, {...last, end});
  } else {
    last?.replaced.forget();
    drawings.set(host, {end, edits, replaced: replaceChildren(host, nodes, end)});
  }
  // The host's own `appendChild` may be redirected to the replaced children.
  Node.prototype.appendChild.call(host, end);
  withoutSlot(host, () => render(template, host, {renderBefore: end}));
}

function isBlank(node: Node): boolean {
  return !(node instanceof Element) && !(node instanceof Text && node.data.trim());
}

function contentOf(host: HTMLElement): ChildNode[] {
  return [...host.childNodes].filter(
    (node) => !(node instanceof Element && node.matches(notContent)),
  );
}

/**
 * Removes the slot while many nodes are drawn: Firefox searches all nodes of a slot for the place
 * of each new one.
 */
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
