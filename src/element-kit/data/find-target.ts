import {ownOf} from '../../templates/own-document.js';

let isFound = false;

function nameOfTarget(): string {
  const [name = ''] = location.hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // An invalid escape: use the fragment as it is.
  }
}

function findTarget(root: ParentNode): Element | undefined {
  const name = nameOfTarget();
  const target = name ? ownOf(root).querySelector(`[id="${CSS.escape(name)}"]`) : null;
  // The light DOM of an isolated story is not on screen; its copy contains the visible target.
  return target?.checkVisibility() ? target : undefined;
}

/**
 * Scrolls once to the target of the page's URL fragment. The browser looked for it before the story
 * was there. Does nothing if the reader has already scrolled.
 */
export function showTarget(root: ParentNode): void {
  if (isFound || !nameOfTarget()) return;
  requestAnimationFrame(() => {
    const target = isFound ? undefined : findTarget(root);
    if (!target) return;
    isFound = true;
    if (!scrollY) target.scrollIntoView();
  });
}

/** Scrolls to the target of the current URL fragment in a copy. */
export function followTarget(root: ParentNode): void {
  if (findTarget(document)) return; // The browser has scrolled there itself.
  findTarget(root)?.scrollIntoView();
}
