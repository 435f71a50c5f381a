/** Maximum time without a pause, in milliseconds. Readers notice longer ones (a «long task»). */
const slice = 50;

/** Lets the page paint and handle input. */
function yieldToPage(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs a generator to its end, with pauses, so that the page stays responsive.
 * @throws the reason of the signal, after a pause
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let end = performance.now() + slice; ;) {
    const {done, value} = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await yieldToPage();
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
}
