import {isDisplayed} from '../../element-kit/observers.js';

/** Pixels below which nothing can be read. */
const leastSize = 7;

/** What is fainter is not meant to be read. */
const leastOpacity = 0.3;

/** Whether styles leave an element to be read, in a host that is itself to be seen. */
export function isLegible(element: Element, host: Element): boolean {
  if (!isDisplayed(host, {visibilityProperty: true})) return true; // All of it is put away.
  const {width, height, right, bottom} = element.getBoundingClientRect();
  const {fontSize, visibility, color, clipPath} = getComputedStyle(element);
  return (
    isDisplayed(element) &&
    visibility === 'visible' &&
    clipPath === 'none' &&
    Math.min(width, height, parseFloat(fontSize)) >= leastSize &&
    Math.min(right + scrollX, bottom + scrollY) > 0 &&
    Math.min(opacityOf(element, host), alphaOf(color)) >= leastOpacity
  );
}

function opacityOf(element: Element, host: Element): number {
  const own = Number(getComputedStyle(element).opacity);
  const {parentElement} = element;
  return parentElement && element !== host ? own * opacityOf(parentElement, host) : own;
}

/** Of a computed colour: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
function alphaOf(color: string): number {
  return Number(/(?:rgba\(.*, |\/ )([\d.]+)\)$/.exec(color)?.[1] ?? 1);
}
