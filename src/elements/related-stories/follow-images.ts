import {isBroken, toggleImage} from './image-faults.js';

function* sameImages(host: HTMLElement, image: HTMLImageElement): Generator<HTMLImageElement> {
  for (const root of [host, host.shadowRoot])
    for (const other of root?.querySelectorAll('img') ?? [])
      if (other.getAttribute('src') === image.getAttribute('src')) yield other;
}

/**
 * Hides pictures that could not be loaded, in the list and in its isolated copy, and shows them
 * again if they load later.
 * @param root where they load: the list, or its shadow root, which such events do not leave
 */
export function followImages(
  root: HTMLElement | DocumentFragment,
  host: HTMLElement,
  isBox: (element: Element) => boolean,
  signal: AbortSignal,
): void {
  const failed = new Set<string>();
  const noteImage = ({type, target}: Event) => {
    if (!(target instanceof HTMLImageElement)) return;
    if (type === 'error') failed.add(target.src);
    // Skips the search for a matching picture in the usual case, where nothing failed.
    else if (!failed.delete(target.src) && !target.closest('[data-aw-left-out]')) return;
    for (const image of sameImages(host, target)) toggleImage(image, type === 'error', isBox);
  };
  // These events do not bubble.
  for (const type of ['error', 'load'])
    root.addEventListener(type, noteImage, {capture: true, signal});
}

/** Hides pictures of an item that failed to load before the listeners were added. */
export function findBroken(item: Element, isBox: (element: Element) => boolean): void {
  for (const image of item.querySelectorAll('img'))
    if (isBroken(image)) toggleImage(image, true, isBox);
}
