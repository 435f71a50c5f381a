/** How long work may block the page, in milliseconds: readers notice longer pauses. */
export const slice = 50;

/** Lets the page paint and respond to the reader; on a server, lets other requests proceed. */
export function giveWay(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Starts work of several steps.
 * @returns a function to await between the steps. It gives way where the last time was 50 ms ago.
 */
export function startSteps(): () => Promise<void> {
  let end = performance.now() + slice;
  return async () => {
    if (performance.now() < end) return;
    await giveWay();
    end = performance.now() + slice;
  };
}
