const isReported = (): boolean => performance.getEntriesByName('first-contentful-paint').length > 0;

/**
 * Whether what is in the document has been painted, or is in a frame on its way to the screen.
 * Chromium, the engine that counts layout shifts, reports a paint only when it is on the screen;
 * its clock of animations starts with the first frame.
 */
export function isPainted(): boolean {
  return isReported() || ('LayoutShift' in globalThis && Number(document.timeline.currentTime) > 0);
}

let report: Promise<unknown> | undefined;

/** Resolves when the browser has reported its first paint, or after a second without any. */
export function paintReport(): Promise<unknown> {
  return (report ??= new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      if (!isReported()) return;
      observer.disconnect();
      resolve(undefined);
    }).observe({type: 'paint', buffered: true});
    setTimeout(resolve, 1000);
  }));
}
