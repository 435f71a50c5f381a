/** How long work may block the page, in milliseconds: readers notice longer pauses. */
const slice = 50;

/** Lets the page paint and respond to the reader; on a server, lets other requests proceed. */
function giveWay(): Promise<void> {
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

/** How work is divided into slices. */
export interface Slices {
  /** Cancels the work. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds per slice. */
  readonly length?: number;
  /** The number of steps that run before the first pause, however long they take. */
  readonly atOnce?: number;
}

/**
 * Runs a generator to its end, with pauses. Each `yield` ends a step. It starts at once, so that
 * work of usual length is finished without a pause.
 * @throws the reason of the signal, after a pause
 */
export async function runInSlices<T>(
  work: Generator<undefined, T>,
  {signal, length = slice, atOnce = 1}: Slices = {},
): Promise<T> {
  let end = performance.now() + length;
  for (let count = 1; ; count++) {
    const {done, value} = work.next();
    if (done) return value;
    if (count < atOnce || performance.now() < end) continue;
    await giveWay();
    signal?.throwIfAborted();
    end = performance.now() + length;
  }
}
