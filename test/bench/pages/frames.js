/** Waiting for what a reader sees. */

export const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Once the frame that is under way has been painted. */
export const afterPaint = () =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Lets what ran before end, and frees what it left, where a browser lets us. */
export async function rest() {
  await nextFrame();
  await afterPaint();
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await nextFrame();
}

/** Once an element is laid out: in this frame where there is none yet; an observer's first report comes whatever the size was before. */
const afterLayout = (element) =>
  new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });

/**
 * Time from the start of a frame until what is drawn in it is laid out and painted, off-screen work
 * that the browser puts off not counted; and until its nodes are there.
 */
export async function timeToScreen(container, draw) {
  await nextFrame();
  const start = performance.now();
  const result = await draw();
  const nodes = performance.now() - start;
  await afterLayout(container);
  await afterPaint();
  return {result, nodes, screen: performance.now() - start};
}
