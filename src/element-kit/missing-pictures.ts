import {adoptStyles} from './adopt-styles.js';
import {missingStyles} from './missing-pictures.styles.js';

/**
 * Whether loading has failed. An SVG may have no intrinsic size, and lazy pictures have not started
 * to load.
 */
function isMissing({complete, naturalWidth, currentSrc}: HTMLImageElement): boolean {
  const isVector = /\.svg([?#]|$)|^data:image\/svg/i.test(currentSrc);
  return complete && !naturalWidth && !!currentSrc && !isVector;
}

function mark(image: HTMLImageElement): void {
  image.toggleAttribute('data-aw-missing', isMissing(image));
}

function markTarget({target}: Event): void {
  if (target instanceof HTMLImageElement) mark(target);
}

/**
 * Marks pictures of an element and of its isolated copy that could not be loaded, so that styles
 * show their alternative text. Watches those that are still loading.
 */
export function follow(host: Element): void {
  for (const root of [host, host.shadowRoot]) {
    if (!root) continue;
    adoptStyles(root.getRootNode(), missingStyles);
    for (const image of root.querySelectorAll('img')) mark(image);
    // These events neither bubble nor leave a shadow root.
    for (const type of ['error', 'load']) root.addEventListener(type, markTarget, true);
  }
}
