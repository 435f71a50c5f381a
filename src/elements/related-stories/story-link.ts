import {isNamed} from './part-names.js';

export const headings = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/**
 * Whether a link leads to a story, and not to a part of this page, an author, a tag or a mail
 * address.
 */
export function isStoryLink(link: HTMLAnchorElement): boolean {
  const href = link.getAttribute('href') ?? '';
  return (
    /^https?:$/.test(link.protocol) &&
    !/^#|^$/.test(href.trim()) &&
    !/\b(author|tag|help|license)\b/.test(link.rel)
  );
}

/** The links to stories in an element, in order. */
export function findStoryLinks(element: Element): HTMLAnchorElement[] {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')];
  if (element instanceof HTMLAnchorElement && element.href) links.unshift(element);
  return links.filter(isStoryLink);
}

/** Whether a link is in a heading or around one. */
export function isHeadline(link: HTMLAnchorElement): boolean {
  return !!link.closest(headings) || !!link.querySelector(headings);
}

/** Elements that contain one story in the markup of most sites. */
export const boxes = 'li, article, [role=listitem], [role=article]';

/** Whether a link in an item leads to its author, section or comments. */
export function isAside(link: HTMLAnchorElement, item: Element): boolean {
  for (let element: Element | null = link; element && element !== item;) {
    if (element.matches(boxes) || element.querySelector(`${headings}, img`)) break;
    if (isNamed(element, 'aside') || isNamed(element, 'kicker')) return true;
    element = element.parentElement;
  }
  return /comment/i.test(link.hash);
}

/**
 * The number of list items and articles between an item and a link in it; higher for smaller
 * stories.
 */
function depthOf(link: HTMLAnchorElement, item: Element): number {
  let depth = 0;
  let box = link.closest(boxes);
  for (; box && box !== item && item.contains(box); depth++)
    box = box.parentElement?.closest(boxes) ?? null;
  return depth;
}

/** The link of an item that leads to its story and contains the title. */
export function chooseStoryLink(item: Element): HTMLAnchorElement | undefined {
  const links = findStoryLinks(item);
  if (links.length < 2) return links[0];
  const drawn = links.find((link) => link.classList.contains('aw-story-title'));
  if (drawn) return drawn;
  const main = links.filter((link) => !isAside(link, item));
  const candidates = main.length ? main : links;
  const depth = Math.min(...candidates.map((link) => depthOf(link, item)));
  const own = candidates.filter((link) => depthOf(link, item) === depth);
  const length = (link: HTMLAnchorElement) => link.textContent.trim().length;
  return (
    own.find(isHeadline) ??
    own.reduce((longest, link) => (length(link) > length(longest) ? link : longest))
  );
}
