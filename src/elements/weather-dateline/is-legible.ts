import {isDisplayed} from '../../element-kit/observers.js';

/** Minimum font size in pixels for readable text. */
const leastSize = 7;

/** Text with a lower opacity counts as hidden. */
const leastOpacity = 0.3;

/** Whether an element is readable within its visible host. */
export function isLegible(element: Element, host: Element): boolean {
  if (!isDisplayed(host, {visibilityProperty: true})) return true; // The host itself is hidden.
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

/** The alpha value of a computed colour: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`. */
function alphaOf(color: string): number {
  return Number(/(?:rgba\(.*, |\/ )([\d.]+)\)$/.exec(color)?.[1] ?? 1);
}
