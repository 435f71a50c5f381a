import {giveWay, slice} from '../model/give-way.js';

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
    await giveWay();
    signal?.throwIfAborted();
    end = performance.now() + slice;
  }
}
