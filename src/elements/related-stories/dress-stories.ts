import {adoptStyles, isStyleRoot} from '../../element-kit/adopt-styles.js';
import {stillStyles, lightDomStyles} from '../../templates/lists/layouts.styles.js';
import {ownOf} from '../../templates/own-document.js';

/**
 * Whether the initial styles were applied to the markup. Markup that was painted without them keeps
 * its look.
 */
function isDressed(root: Document | ShadowRoot, tag: string): boolean {
  if (!isStyleRoot(root)) return false;
  return [...ownOf(root).adoptedStyleSheets].some(({cssRules}) => {
    const rule = cssRules[0];
    return rule instanceof CSSStyleRule && rule.selectorText.includes(tag);
  });
}

/** Whether a list is below the viewport, so that changes in it move nothing visible. */
function isAhead(list: Element): boolean {
  const {top, height} = list.getBoundingClientRect();
  return !height || top >= innerHeight;
}

/** Copies the layout attribute to the isolated copy, whose styles depend on it. */
function mirrorLayout(host: Element, copy: Element): void {
  const layout = host.getAttribute('layout');
  if (layout === null) copy.removeAttribute('layout');
  else copy.setAttribute('layout', layout);
}

/**
 * Gives a list its layout. Markup that was painted without styles stays as it is while it is
 * visible, so that nothing moves.
 */
export function dressStories(host: HTMLElement, shown: Element, isDrawn: boolean): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  adoptStyles(root, stillStyles);
  const isStill =
    isDrawn ||
    isDressed(root, host.localName) ||
    [...ownOf(root).querySelectorAll(host.localName)].every(isAhead);
  if (isStill) adoptStyles(root, lightDomStyles);
  if (shown === host || !host.shadowRoot) return;
  adoptStyles(host.shadowRoot, stillStyles);
  adoptStyles(host.shadowRoot, lightDomStyles);
  mirrorLayout(host, shown);
}
