import {nextFrame} from '@open-wc/testing';

/** Frames without a change after which an element is taken to have finished. */
const enough = 3;

/**
 * Waits until an element has finished: its observers know whether it is in view, its update is
 * complete, and neither its markup nor its place has changed for three frames.
 */
export async function untilStill(element: HTMLElement): Promise<void> {
  await untilObserved(element);
  let last = '';
  for (let frames = 0; frames < enough; frames += 1) {
    if ('updateComplete' in element) await element.updateComplete;
    await nextFrame();
    const state = [scrollY, element.getBoundingClientRect().top, ...markupIn(element)].join('\n');
    if (state !== last) frames = 0;
    last = state;
  }
}

/** Browsers call observers in the order of their creation, so those of the element were called before. */
function untilObserved(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

/** The markup of an element and of all shadow roots in it. */
function markupIn(element: Element): string[] {
  const roots = [element, ...element.querySelectorAll('*')].flatMap(
    ({shadowRoot}) => shadowRoot ?? [],
  );
  return [
    element.innerHTML,
    ...roots.flatMap((root) => [root.innerHTML, ...[...root.children].flatMap(markupIn)]),
  ];
}
