import {ownDocument, ownOf} from '../../templates/own-document.js';
import {findById, fragmentLinkOf, idSelector, nameIn} from '../fragment.js';

let isFound = false;
let isListening = false;

const nameOfTarget = (): string => nameIn(location.hash);

/** Whether an element is part of a story. The element that shows the story is part of the page. */
export function isInStory(element: Element): boolean {
  return Boolean(element.parentElement?.closest('aw-article, aw-article-body'));
}

/** The part of the page itself that has an id; a story may have a part of the same name. */
function findOwn(name: string): Element | undefined {
  return [...ownDocument.querySelectorAll(idSelector(name))].find((element) => !isInStory(element));
}

/** Takes the reader from a link of the page to the page’s own target, where a story above has the same id. */
function followOwn(event: MouseEvent): void {
  const link = fragmentLinkOf(event);
  if (!link || isInStory(link) || event.defaultPrevented) return;
  const hash = link.getAttribute('href') ?? '';
  const name = nameIn(hash);
  const own = name ? findOwn(name) : undefined;
  if (!own || own === findById(ownDocument, name)) return;
  event.preventDefault();
  location.hash = hash;
  own.scrollIntoView();
}

function findTarget(root: ParentNode): Element | undefined {
  const target = findById(ownOf(root), nameOfTarget());
  // The light DOM of an isolated story is not on screen; its copy contains the visible target.
  return target?.checkVisibility() ? target : undefined;
}

/**
 * Scrolls once to the target of the page's URL fragment. The browser looked for it before the story
 * was there. Does nothing if the reader has already scrolled.
 */
export function showTarget(root: ParentNode): void {
  if (!isListening && root.querySelector('[id]')) {
    isListening = true;
    ownDocument.addEventListener('click', followOwn);
  }
  const name = nameOfTarget();
  if (isFound || !name || findOwn(name)) return;
  requestAnimationFrame(() => {
    const target = isFound ? undefined : findTarget(root);
    if (!target) return;
    isFound = true;
    if (!scrollY) target.scrollIntoView();
  });
}

/** Scrolls to the target of the current URL fragment in a copy. */
export function followTarget(root: ParentNode): void {
  if (findTarget(document)) return; // The browser has scrolled there itself.
  findTarget(root)?.scrollIntoView();
}
