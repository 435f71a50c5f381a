import {giveWay, slice} from '../readers/give-way.js';

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
