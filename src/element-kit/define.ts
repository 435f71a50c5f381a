import {ownDocument} from '../templates/own-document.js';
import {isPainted} from './first-paint.js';
import type {Tag} from '../model/tags.js';
import {warn} from './warn.js';

/** Whether the light DOM of an element was on screen before its tag was defined. */
let upgradingPaintedText = false;

/**
 * Why no element can be registered on this page. Lit parses its templates with the parser of the
 * page, and they are not valid XML.
 */
let blockReason =
  typeof document !== 'undefined' && ownDocument.contentType.includes('xml')
    ? 'expected HTML, found XML'
    : undefined;

/**
 * Blocks further registrations: the light DOM stays as it is, and the console shows the reason.
 * Without a reason, registration is allowed.
 */
export function setBlockReason(reason?: string): void {
  blockReason = reason;
}

/**
 * Registers an element if its tag is free. A second copy or version of the library on a page does
 * nothing; the first one draws. Browsers without constructable style sheets (Safari before 16.4)
 * keep the plain light DOM. jsdom can construct style sheets but cannot adopt them; there the
 * elements draw.
 */
export function define(tag: Tag, element: CustomElementConstructor): void {
  // Servers that render a front end import the elements too.
  if (typeof document === 'undefined') return;
  if (customElements.get(tag) || !('replaceSync' in CSSStyleSheet.prototype)) return;
  if (blockReason !== undefined) {
    if (blockReason) warn(`article-widgets: ${blockReason}`);
    blockReason = '';
    return;
  }
  upgradingPaintedText = isPainted();
  customElements.define(tag, element);
  upgradingPaintedText = false;
}

/**
 * Whether the element that is connecting was already painted as plain markup. Styles that arrive
 * after the first paint must not move text, as with `font-display: optional`.
 */
export function isUpgradeOfPaintedText(): boolean {
  return upgradingPaintedText;
}
