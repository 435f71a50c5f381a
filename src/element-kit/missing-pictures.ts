import {adoptStyles} from './adopt-styles.js';
import {missingStyles} from './missing-pictures.styles.js';

/** Whether loading has failed. A drawing may have no size of its own, and lazy pictures have not begun. */
function isMissing({complete, naturalWidth, currentSrc}: HTMLImageElement): boolean {
  const isVector = /\.svg([?#]|$)|^data:image\/svg/i.test(currentSrc);
  return complete && !naturalWidth && !!currentSrc && !isVector;
}

function mark(image: HTMLImageElement): void {
  image.toggleAttribute('data-aw-missing', isMissing(image));
}

function follow({target}: Event): void {
  if (target instanceof HTMLImageElement) mark(target);
}

/**
 * Marks the pictures of an element and of its isolated copy that could not be had, for the styles to
 * show their words, and follows those that are still to come.
 */
export function markMissing(host: Element): void {
  for (const root of [host, host.shadowRoot]) {
    if (!root) continue;
    adoptStyles(root.getRootNode(), missingStyles);
    for (const image of root.querySelectorAll('img')) mark(image);
    // These events do not bubble, and none leaves a shadow root.
    for (const type of ['error', 'load']) root.addEventListener(type, follow, true);
  }
}
