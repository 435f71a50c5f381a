import type {ShownContent} from '../../element-kit/shown-content.js';
import {observeSight, observeSize} from '../../element-kit/observers.js';

/** Boxes that scroll where the column is too narrow for their content. */
const boxes = '.aw-scroll, pre';

/**
 * How far from the viewport a box is measured. A browser lays out far blocks only for that, which
 * takes seconds for thousands of them.
 */
const margin = '1250px';

let sizes: ReturnType<typeof observeSize> | undefined;
let sight: ReturnType<typeof observeSight> | undefined;

/** Whether a box scrolls; undefined where it has no size, as in the light DOM of an isolated story. */
function scrolls(box: HTMLElement): boolean | undefined {
  const {clientWidth, clientHeight} = box;
  return clientWidth ? box.scrollWidth > clientWidth || box.scrollHeight > clientHeight : undefined;
}

/** Measures all boxes before it changes one: otherwise each would be laid out again. */
function setStops(changed: ReadonlySet<HTMLElement>): void {
  for (const [box, isScrolling] of [...changed].map((box) => [box, scrolls(box)] as const)) {
    if (isScrolling) box.tabIndex = 0;
    // Does not remove the reader's focus.
    else if (isScrolling === false && !box.matches(':focus')) box.removeAttribute('tabindex');
  }
}

/** Starts or stops observing a box and the content whose width may change in it. */
function observeContent({target, isIntersecting}: IntersectionObserverEntry): void {
  for (const part of [target, ...target.querySelectorAll(':scope.aw-scroll > *')])
    sizes?.[isIntersecting ? 'observe' : 'unobserve'](part);
}

/** Makes wide tables and code focusable only while they can scroll. */
export function follow(_host: Element, {lightDom}: ShownContent<unknown>): void {
  sizes ??= observeSize((entries) =>
    setStops(new Set(entries.flatMap(({target}) => target.closest<HTMLElement>(boxes) ?? []))),
  );
  sight ??= observeSight((entries) => entries.forEach(observeContent), {rootMargin: margin});
  for (const box of lightDom.root.querySelectorAll(boxes)) {
    // New data may be wider in a box of the same size, and have other content.
    for (const part of [box, ...box.children]) sizes.unobserve(part);
    sight.unobserve(box);
    sight.observe(box);
  }
}
