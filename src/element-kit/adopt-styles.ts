import {ownOf} from '../templates/own-document.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** A constructed sheet belongs to one document: an element that moves to another needs its own. */
function sheetFor(
  document: Document,
  view: Window & typeof globalThis,
  styles: string,
): CSSStyleSheet {
  const ofDocument = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, ofDocument);
  const sheet = ofDocument.get(styles) ?? new view.CSSStyleSheet();
  if (!ofDocument.has(styles)) sheet.replaceSync(styles);
  ofDocument.set(styles, sheet);
  return sheet;
}

function isStyleRoot(root: Node): root is Document | ShadowRoot {
  return Array.isArray(ownOf(root as Document).adoptedStyleSheets);
}

/** Adds styles for light-DOM words to the document or shadow root that they are in, once. */
export function adoptStyles(root: Node, ...styles: readonly string[]): void {
  if (!isStyleRoot(root)) return;
  const {adoptedStyleSheets, ownerDocument} = ownOf(root);
  const document = ownerDocument ?? (root as Document);
  // Nobody sees a document that has no window.
  const view = ownOf(document).defaultView;
  if (!view) return;
  for (const each of styles) {
    const sheet = sheetFor(document, view, each);
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}
