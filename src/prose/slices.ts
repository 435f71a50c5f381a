/** How long work may hold the page up, in milliseconds: longer is what a reader feels. */
const slice = 50;

/** Lets the page do what it has to do: paint, answer the reader. */
function giveWay(): Promise<void> {
  const {scheduler} = globalThis as {scheduler?: {yield?: () => Promise<void>}};
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Runs work to its end: at once where that is short, or else in slices, so that the page stays usable.
 * @throws the reason of the signal, before the next slice
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  signal?: AbortSignal,
): Promise<T> {
  for (let end = performance.now() + slice; ;) {
    const {done, value} = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await giveWay();
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
}
