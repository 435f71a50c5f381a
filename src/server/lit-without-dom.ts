/**
 * What the elements' templates need of Lit, for runtimes without a DOM: the build puts
 * this module in place of `lit` in `article-widgets/server.js`. Lit's build for browsers asks for
 * `document` when it is imported, and bundlers choose that build for workers.
 */

interface Template {
  readonly _$litType$: 1;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** Draws nothing; as the value of an attribute it leaves the attribute out. */
export const nothing = Symbol.for('lit-nothing');

/** Keeps a template as its parts; nothing is parsed. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Template => ({
  _$litType$: 1,
  strings,
  values,
});

/** What a list in a page is arranged with: a server draws each list once. */
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
