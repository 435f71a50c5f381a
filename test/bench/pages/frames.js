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

/**
 * Time from the start of a frame until what is drawn in it is laid out and painted, off-screen work
 * that the browser puts off not counted; and until its nodes are there.
 */
export async function timeToScreen(container, draw) {
  let isDrawn = false;
  const shown = new Promise((resolve) => {
    // Called once layout is done, before paint.
    const observer = new ResizeObserver(() => {
      if (!isDrawn) return;
      observer.disconnect();
      resolve(afterPaint().then(() => performance.now()));
    });
    observer.observe(container);
  });
  await nextFrame();
  const start = performance.now();
  const result = await draw();
  const nodes = performance.now() - start;
  isDrawn = true;
  return {result, nodes, screen: (await shown) - start};
}
