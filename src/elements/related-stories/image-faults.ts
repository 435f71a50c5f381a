/** What holds nothing but a picture: it goes with it. */
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

/** Takes out of sight, or shows again, what holds a picture: a broken one leaves no hole. */
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

/** Whether loading a picture has failed already. */
export function isBroken(image: HTMLImageElement): boolean {
  const isVector = /\.svg([?#]|$)|^data:image\/svg/i.test(image.currentSrc);
  return image.complete && !image.naturalWidth && !!image.currentSrc && !isVector;
}
