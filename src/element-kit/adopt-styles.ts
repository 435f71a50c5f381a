import {ownOf} from '../templates/own-document.js';

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * A constructed style sheet belongs to one document. An element that moves to another document
 * needs a new sheet.
 */
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

/** Whether a root can adopt style sheets. In jsdom it cannot. */
export function isStyleRoot(root: Node): root is Document | ShadowRoot {
  return Array.isArray(ownOf(root as Document).adoptedStyleSheets);
}

/** Adds styles for the light DOM to its document or shadow root, once. */
export function adoptStyles(root: Node, ...styles: readonly string[]): void {
  if (!isStyleRoot(root)) return;
  const {adoptedStyleSheets, ownerDocument} = ownOf(root);
  const document = ownerDocument ?? (root as Document);
  // A document without a window is never displayed.
  const view = ownOf(document).defaultView;
  if (!view) return;
  for (const each of styles) {
    const sheet = sheetFor(document, view, each);
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
}
