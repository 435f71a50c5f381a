import {adoptStyles} from '../../element-kit/adopt-styles.js';
import {stillStyles, wordStyles} from './layouts.styles.js';
import {ownOf} from '../../templates/own-document.js';

/** Whether the looks that are there from the start were given to the words: not to painted ones. */
function isDressed(root: Document | ShadowRoot, tag: string): boolean {
  return [...ownOf(root).adoptedStyleSheets].some(({cssRules}) => {
    const rule = cssRules[0];
    return rule instanceof CSSStyleRule && rule.selectorText.includes(tag);
  });
}

/** Below what the reader sees: whatever changes there moves nothing. */
function isAhead(list: Element): boolean {
  const {top, height} = list.getBoundingClientRect();
  return !height || top >= innerHeight;
}

/** The element's copy in its shadow root takes its looks from the same attribute. */
function mirrorLayout(host: Element, copy: Element): void {
  const layout = host.getAttribute('layout');
  if (layout === null) copy.removeAttribute('layout');
  else copy.setAttribute('layout', layout);
}

/**
 * Gives a list its layout. Words that were painted without any looks stay as they are while they are
 * read: nothing moves.
 */
export function dressStories(host: HTMLElement, shown: Element, isDrawn: boolean): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  adoptStyles(root, stillStyles);
  const isStill =
    isDrawn ||
    isDressed(root, host.localName) ||
    [...ownOf(root).querySelectorAll(host.localName)].every(isAhead);
  if (isStill) adoptStyles(root, wordStyles);
  if (shown === host || !host.shadowRoot) return;
  adoptStyles(host.shadowRoot, stillStyles);
  adoptStyles(host.shadowRoot, wordStyles);
  mirrorLayout(host, shown);
}
