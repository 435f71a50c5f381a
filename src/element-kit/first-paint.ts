import {ownDocument} from '../templates/own-document.js';

const countReports = (): number =>
  (performance as Partial<Performance>).getEntriesByName?.('first-contentful-paint').length ?? 0;

/**
 * Whether the document has been painted, or is in a frame about to be painted. Chromium, the engine
 * that measures layout shifts, reports a paint only after it is on screen; its animation clock
 * starts with the first frame.
 */
export function isPainted(): boolean {
  if (countReports()) return true;
  return 'LayoutShift' in globalThis && (ownDocument.timeline.currentTime as number) > 0;
}

/**
 * Resolves when the browser has reported its first paint, or after one second. Polls instead of
 * observing, so that each waiting element continues in its own task.
 */
export async function paintReport(): Promise<void> {
  let left = 50;
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (!countReports() && --left);
}
