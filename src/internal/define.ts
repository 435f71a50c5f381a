/** Whether the words of an element were on screen before its tag was known. */
let upgradingPaintedWords = false;

function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

/**
 * Registers an element if its tag is free: a second copy or version of the library on a page stays
 * silent, and the first one draws.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return;
  upgradingPaintedWords = isPainted();
  customElements.define(tag, element);
  upgradingPaintedWords = false;
}

/**
 * Whether the element that is being connected was painted as plain markup. Like a font with
 * `font-display: optional`, looks that come after the first paint must not move what is read.
 */
export function isUpgradeOfPaintedWords(): boolean {
  return upgradingPaintedWords;
}
