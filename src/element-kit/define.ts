import {ownDocument} from '../templates/own-document.js';
import {isPainted} from './first-paint.js';
import type {Tag} from './tags.js';
import {warn} from './warn.js';

/** Whether the words of an element were on screen before its tag was known. */
let upgradingPaintedWords = false;

/** Why no element can be registered on this page. Lit parses its templates as the page is parsed, and they are no XML. */
let barrier =
  typeof document !== 'undefined' && ownDocument.contentType.includes('xml')
    ? 'expected HTML, found XML'
    : undefined;

/** Registers no element from here on: the words stay as they are, and the console says why. Without a reason all are. */
export function bar(reason?: string): void {
  barrier = reason;
}

/**
 * Registers an element if its tag is free: a second copy or version of the library on a page stays
 * silent, and the first one draws. In a browser that has no constructed style sheets (Safari before
 * 16.4) the words stay as they are; jsdom can construct them and cannot adopt them: there it draws.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  // A server that renders a front end imports the elements too.
  if (typeof document === 'undefined') return;
  if (customElements.get(tag) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  if (barrier !== undefined) {
    if (barrier) warn(`article-widgets: ${barrier}`);
    barrier = '';
    return;
  }
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
