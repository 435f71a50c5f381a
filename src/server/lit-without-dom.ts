/**
 * The parts of Lit that the templates use, for runtimes without a DOM. The build replaces `lit`
 * with this module in `article-widgets/server.js`, because Lit's browser build needs `document`
 * when it is imported, and bundlers choose that build for workers.
 */

interface Template {
  readonly _$litType$: 1;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Draws nothing; as an attribute value it omits the attribute. */
export const nothing = Symbol.for('lit-nothing');

/** Stores a template without parsing it. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  _$litType$: 1,
  strings,
  values,
});

/** Used by directives in browsers; a server draws each list once. */
export const noChange = Symbol.for('lit-noChange');
const drawOnce = (): never => {
  throw new Error('lit: a list is arranged in a page alone');
};
export {
  drawOnce as getCommittedValue,
  drawOnce as insertPart,
  drawOnce as removePart,
  drawOnce as setChildPartValue,
  drawOnce as setCommittedValue,
};
