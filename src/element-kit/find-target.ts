import {ownOf} from '../templates/own-document.js';

let isFound = false;

function nameOfTarget(): string {
  const [name = ''] = location.hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A stray `%` stands for itself.
  }
}

function findTarget(root: ParentNode): Element | undefined {
  const name = nameOfTarget();
  const target = name ? ownOf(root).querySelector(`[id="${CSS.escape(name)}"]`) : null;
  // The words of an isolated story are not on screen: its copy has the part that is.
  return target?.checkVisibility() ? target : undefined;
}

/**
 * Leads to the part of a story that the page's address names, once: the browser has looked for it
 * before the story was there. A reader who has scrolled already stays where they are.
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

/** Leads to the part of a copy that the page's address names now. */
export function followTarget(root: ParentNode): void {
  if (findTarget(document)) return; // The browser has been there.
  findTarget(root)?.scrollIntoView();
}
