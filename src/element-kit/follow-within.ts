import {rootOf} from '../templates/own-document.js';

/** Takes the reader from a link within a story to its target in that story, not elsewhere on the page. */
export function followWithin(event: Event, story: HTMLElement): void {
  const hash = hashOf(event);
  const target = hash ? findById(story, nameIn(hash)) : null;
  if (!target || event.defaultPrevented) return;
  event.preventDefault();
  // As a browser does for a target on a later page of a live story.
  target
    .closest('[hidden=until-found]')
    ?.dispatchEvent(new Event('beforematch', {bubbles: true, composed: true}));
  location.hash = hash;
  target.tabIndex = -1;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}

/** Makes the links within a story lead to targets of that story. */
export function follow(story: HTMLElement): void {
  story.addEventListener('click', followPastOthers);
}

/**
 * Follows a clicked link of a story in the page. The browser finds the target itself unless something
 * before the story has the same id: another story, or the page.
 */
function followPastOthers(event: MouseEvent): void {
  const story = event.currentTarget as HTMLElement;
  const name = nameIn(hashOf(event));
  const first = name ? findById(rootOf(story), name) : null;
  if (first && !story.contains(first)) followWithin(event, story);
}

/** The fragment that a clicked link leads to, such as `#map`; empty where there is none. */
function hashOf({target}: Event): string {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  return link?.getAttribute('href') ?? '';
}

function findById(root: ParentNode, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}

function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1); // An invalid escape: use the fragment as it is.
  }
}
