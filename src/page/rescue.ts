import {adoptStyles} from '../element-kit/adopt-styles.js';
import {rescueStyles} from './rescue.styles.js';

/** Properties that rotate, move or clip an element. A page that does not set them has `none`. */
const effects = ['transform', 'translate', 'rotate', 'scale', 'clip-path'];

/**
 * Whether the page's styles hide an element, stack it on others, or make its text too small to
 * read.
 */
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

/** Whether a text or its list item is unreadable. Some styles do not apply to inline elements. */
function isSpoiledWithin(text: Element): boolean {
  const outer = text.parentElement?.closest('p, li');
  return isSpoiled(text) || (!!outer && isSpoiled(outer));
}

/** A page may hide some paragraphs on purpose, but never all of them. */
function isUnreadable(host: Element): boolean {
  const texts = [
    ...host.querySelectorAll(':is(p, li):not([hidden], [data-aw-left-out], [data-aw-left-out] *)'),
  ];
  return texts.length > 0 && texts.every(isSpoiledWithin);
}

/**
 * Elements that are wide by nature on a page without a rule for them. The text beside them can be
 * read.
 */
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

/** Restores plain styles where the page's styles have made the text unreadable. */
export function rescueText(host: Element): void {
  if (isTooWide(host) || isUnreadable(host)) adoptStyles(host.getRootNode(), rescueStyles);
}
