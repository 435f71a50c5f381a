/** Maximum number of messages after one action of the reader, the network or the page. */
const mostMessages = 3;

/**
 * Reports the height of an element, and again when it changes. Ignores growth that was only caused
 * by a taller frame (`100vh`), because the frame would grow forever.
 * @returns a function that reports it again
 */
export function watchHeight(content: Element, onHeight: (height: number) => void): () => void {
  let known = 0;
  let left = mostMessages;
  let {innerWidth: width, innerHeight: room} = window;
  const measure = () => Math.ceil(content.getBoundingClientRect().height);
  const report = () => {
    const height = measure();
    // A hidden frame has no layout.
    if (!height || height === known || !left) return;
    known = height;
    left--;
    onHeight(height);
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
