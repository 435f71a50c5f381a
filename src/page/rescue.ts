import {adoptStyles} from '../element-kit/adopt-styles.js';
import {rescueStyles} from './rescue.styles.js';

/** Properties that turn, move or cut off an element; `none` where a page leaves it as it is. */
const effects = ['transform', 'translate', 'rotate', 'scale', 'clip-path'];

/** Whether the page's styles hide an element, pile it up, or make its text too small to read. */
function isSpoiled(element: Element): boolean {
  const style = getComputedStyle(element);
  return (
    style.display === 'none' ||
    /absolute|fixed/.test(style.position) ||
    style.float !== 'none' ||
    effects.some((name) => style.getPropertyValue(name) !== 'none') ||
    style.visibility !== 'visible' ||
    style.color === style.backgroundColor ||
    Number(style.opacity) < 0.5 ||
    parseFloat(style.fontSize) < 9
  );
}

/** Whether a text, or the item that it is in, is spoiled: some styles do not apply to a text within a line. */
function isSpoiledWithin(text: Element): boolean {
  const outer = text.parentElement?.closest('p, li');
  return isSpoiled(text) || (!!outer && isSpoiled(outer));
}

/** What a page hides by design is never every paragraph and item. */
function isUnreadable(host: Element): boolean {
  const texts = [
    ...host.querySelectorAll(':is(p, li):not([hidden], [data-aw-left-out], [data-aw-left-out] *)'),
  ];
  return texts.length > 0 && texts.every(isSpoiledWithin);
}

/** What is wide by its nature on a page that has no rule for it; the words beside it can be read. */
const wide = 'img, video, audio, iframe, object, embed, canvas, svg, pre, table';

function isOffScreen(text: Element): boolean {
  const {left, right} = text.getBoundingClientRect();
  return left < -1 || Math.max(right, text.scrollWidth) > innerWidth + 1;
}

/** Whether the page's styles push text off the screen. */
function isTooWide(host: Element): boolean {
  if (!host.checkVisibility() || host.scrollWidth <= innerWidth + 1) return false;
  return [...host.querySelectorAll('p, li, ol, ul, figcaption, h1, h2, h3, h4, h5, h6')].some(
    (text) => isOffScreen(text) && !text.closest(wide) && !text.querySelector(wide),
  );
}

/** Gives words back plain looks where the page's styles have made them unreadable. */
export function rescueWords(host: Element): void {
  if (isTooWide(host) || isUnreadable(host)) adoptStyles(host.getRootNode(), rescueStyles);
}
