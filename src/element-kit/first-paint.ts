import {ownDocument} from '../templates/own-document.js';

const countReports = (): number =>
  (performance as Partial<Performance>).getEntriesByName?.('first-contentful-paint').length ?? 0;

/**
 * Whether what is in the document has been painted, or is in a frame on its way to the screen.
 * Chromium, the engine that counts layout shifts, reports a paint only when it is on the screen;
 * its clock of animations starts with the first frame.
 */
export function isPainted(): boolean {
  if (countReports()) return true;
  return 'LayoutShift' in globalThis && (ownDocument.timeline.currentTime as number) > 0;
}

/**
 * Resolves when the browser has reported its first paint, or after a second without any. It is
 * asked, not observed: so each element that waits goes on in a task of its own.
 */
export async function paintReport(): Promise<void> {
  let left = 50;
  do await new Promise((resolve) => setTimeout(resolve, 20));
  while (!countReports() && --left);
}
