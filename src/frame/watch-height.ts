/** Messages for one cause, until the reader, the network or the page does something again. */
const mostMessages = 3;

/**
 * Tells how tall something is, and again when it has changed. What grows only because the frame
 * was made taller (`100vh`) is no news: a frame would chase its own height.
 * @returns a function that tells it once more
 */
export function watchHeight(content: Element, tell: (height: number) => void): () => void {
  let known = 0;
  let left = mostMessages;
  let {innerWidth: width, innerHeight: room} = window;
  const measure = () => Math.ceil(content.getBoundingClientRect().height);
  const report = () => {
    const height = measure();
    // Nothing is laid out while the frame is hidden.
    if (!height || height === known || !left) return;
    known = height;
    left--;
    tell(height);
  };
  const reportChange = () => {
    left = mostMessages;
    report();
  };
  const followFrame = () => {
    if (innerWidth !== width) {
      ({innerWidth: width, innerHeight: room} = window);
      reportChange();
    } else if (innerHeight !== room) {
      room = innerHeight;
      known = measure();
    } else report();
  };
  // Browsers differ in which of the two they call first.
  addEventListener('resize', followFrame);
  new ResizeObserver(followFrame).observe(content);
  const changes = {subtree: true, childList: true, characterData: true};
  new MutationObserver(reportChange).observe(content, changes);
  for (const type of ['load', 'toggle', 'click', 'keyup'])
    content.addEventListener(type, reportChange, true);
  document.fonts.addEventListener('loadingdone', reportChange);
  report();
  return () => {
    known = 0;
    reportChange();
  };
}
