import {rootOf} from '../templates/own-document.js';
import {findById, hashOf, nameIn} from './fragment.js';

/** Takes the reader from a link within a story to its target in that story, not elsewhere on the page. */
export function followWithin(event: Event, story: HTMLElement): void {
  const hash = hashOf(event);
  const target = findById(story, nameIn(hash));
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
  const first = findById(rootOf(story), nameIn(hashOf(event)));
  if (first && !story.contains(first)) followWithin(event, story);
}
