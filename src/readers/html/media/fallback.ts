import {numberItems} from '../../../model/number-items.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, hasText, isPicture} from '../element.js';
import type {HtmlSource} from '../context.js';
import {hasSource} from './image.js';

/** Of a picture and its copy for browsers without scripts, chooses the one with an address. */
export function chooseFallbacks({parents, skipped}: HtmlSource): void {
  const fallbacks = [...parents].filter(([{name}]) => name === 'noscript');
  for (const parent of new Set(fallbacks.map(([, parent]) => parent))) {
    const siblings = elementsOf(parent);
    for (const [index, fallback] of numberItems(siblings)) {
      if (fallback.name !== 'noscript' || hasText(fallback) || !findPicture(fallback)) continue;
      const picture = findPicture(siblings[index - 1]) ?? findPicture(siblings[index + 1]);
      if (picture) skipped.add(hasSource(picture) ? fallback : picture);
    }
  }
}

function findPicture(element: TreeElement | undefined): TreeElement | undefined {
  return element && (isPicture(element) ? element : findElement(element, isPicture));
}
