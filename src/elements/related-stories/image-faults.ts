/** The largest wrapper that contains only the picture; it is hidden with it. */
function boxOf(image: Element, isBox: (element: Element) => boolean): Element {
  const thumbnail = image.closest('.aw-thumbnail');
  if (thumbnail) return thumbnail;
  let box = image;
  for (let parent = box.parentElement; parent && !isBox(parent); parent = parent.parentElement) {
    if (parent.textContent.trim() || parent.querySelectorAll('img').length > 1) break;
    box = parent;
  }
  return box;
}

/** Hides or shows the wrapper of a picture, so that a broken picture leaves no gap. */
export function toggleImage(
  image: HTMLImageElement,
  isBroken: boolean,
  isBox: (element: Element) => boolean,
): void {
  const box = boxOf(image, isBox);
  if (isBroken) box.setAttribute('data-aw-left-out', 'image');
  else if (box.getAttribute('data-aw-left-out') === 'image')
    box.removeAttribute('data-aw-left-out');
}

/** Whether a picture has failed to load. */
export function isBroken(image: HTMLImageElement): boolean {
  const isVector = /\.svg([?#]|$)|^data:image\/svg/i.test(image.currentSrc);
  return image.complete && !image.naturalWidth && !!image.currentSrc && !isVector;
}
