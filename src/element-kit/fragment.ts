import {splitFragment} from '../model/fragment.js';

/** The part of the page that a fragment names: `map` of `#map`; empty where it names none. */
export function nameIn(hash: string): string {
  return splitFragment(hash)[0];
}

/** Finds the parts with an id. It may begin with a digit, or have a dot or a space. */
export function idSelector(name: string): string {
  return `[id="${CSS.escape(name)}"]`;
}

/** The first part with an id within a root. */
export function findById(root: ParentNode, name: string): HTMLElement | null {
  return name ? root.querySelector<HTMLElement>(idSelector(name)) : null;
}

/** The link to a part of the page that a reader has clicked. A click on the document has none. */
export function fragmentLinkOf({target}: Event): Element | null {
  return target instanceof Element ? target.closest('a[href^="#"]') : null;
}

/** The fragment that a clicked link leads to, such as `#map`; empty where there is none. */
export function hashOf(event: Event): string {
  return fragmentLinkOf(event)?.getAttribute('href') ?? '';
}
