import type {CSSResult} from 'lit';

const sheets = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** A constructed sheet belongs to one document: an element that moves to another needs its own. */
function sheetFor(document: Document, styles: CSSResult): CSSStyleSheet {
  const ofDocument = sheets.get(document) ?? new Map<CSSResult, CSSStyleSheet>();
  sheets.set(document, ofDocument);
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = ofDocument.get(styles) ?? new Sheet();
  if (!ofDocument.has(styles)) sheet.replaceSync(styles.cssText);
  ofDocument.set(styles, sheet);
  return sheet;
}

function isStyleRoot(root: Node): root is Document | ShadowRoot {
  return 'adoptedStyleSheets' in root;
}

/** Adds styles for light-DOM words to the document or shadow root that they are in, once. */
export function adoptStyles(root: Node, styles: CSSResult): void {
  if (!isStyleRoot(root)) return;
  const sheet = sheetFor(root.ownerDocument ?? root, styles);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
