import {adoptStyles} from './adopt-styles.js';
import {rescueStyles} from './rescue.styles.js';

/** Whether the page's styles hide an element's text, pile it up, or make it too small to read. */
function isSpoiled(element: HTMLElement): boolean {
  const style = getComputedStyle(element);
  return (
    style.display === 'none' ||
    /absolute|fixed/.test(style.position) ||
    style.float !== 'none' ||
    style.transform !== 'none' ||
    style.visibility !== 'visible' ||
    style.color === style.backgroundColor ||
    Number(style.opacity) < 0.5 ||
    parseFloat(style.fontSize) < 9
  );
}

/** What a page hides by design is never every paragraph and item. */
function isUnreadable(host: Element): boolean {
  const texts = [...host.querySelectorAll<HTMLElement>('p, li')].filter(({hidden}) => !hidden);
  return texts.length > 0 && texts.every(isSpoiled);
}

/** Gives words back plain looks where the page's styles have made them unreadable. */
export function rescueWords(host: Element): void {
  const isTooWide = host.checkVisibility() && host.scrollWidth > innerWidth + 1;
  if (isTooWide || isUnreadable(host)) adoptStyles(host.getRootNode(), rescueStyles);
}
