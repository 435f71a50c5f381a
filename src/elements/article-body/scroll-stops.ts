import {observeSize} from '../../element-kit/observers.js';

/** Boxes that scroll where the column is too narrow for what they hold. */
const boxes = '.aw-scroll, pre';

let observer: ReturnType<typeof observeSize> | undefined;

function setStop(box: HTMLElement): void {
  // One that is not displayed, as the words of an isolated story are, says nothing about its copy.
  if (!box.clientWidth) return;
  const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
  if (scrolls) box.tabIndex = 0;
  // The reader's place is not taken away.
  else if (!box.matches(':focus')) box.removeAttribute('tabindex');
}

/** Keeps wide tables and code a stop for the keyboard only while there is something to scroll to. */
export function watchScrolling(words: ParentNode): void {
  observer ??= observeSize((entries) => {
    for (const {target} of entries) setStop(target.closest<HTMLElement>(boxes)!);
  });
  for (const part of words.querySelectorAll(`${boxes}, .aw-scroll > *`)) {
    observer.unobserve(part); // New data may be wider in a box of the same size.
    observer.observe(part);
  }
}
