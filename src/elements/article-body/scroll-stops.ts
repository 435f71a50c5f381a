import {observeSize} from '../../element-kit/observers.js';

/** Boxes that scroll where the column is too narrow for their content. */
const boxes = '.aw-scroll, pre';

let observer: ReturnType<typeof observeSize> | undefined;

function setStop(box: HTMLElement): void {
  // A box that is not displayed, as in the light DOM of an isolated story, has no size to compare.
  if (!box.clientWidth) return;
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  if (scrolls) box.tabIndex = 0;
  // Does not remove the reader's focus.
  else if (!box.matches(':focus')) box.removeAttribute('tabindex');
}

/** Makes wide tables and code focusable only while they can scroll. */
export function watchScrolling(words: ParentNode): void {
  observer ??= observeSize((entries) => {
    for (const {target} of entries) setStop(target.closest<HTMLElement>(boxes)!);
  });
  for (const part of words.querySelectorAll(`${boxes}, .aw-scroll > *`)) {
    observer.unobserve(part); // New data may be wider in a box of the same size.
    observer.observe(part);
  }
}
