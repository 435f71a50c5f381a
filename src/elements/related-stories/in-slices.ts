/**
 * How long work may hold the page up, in milliseconds: one frame. At first more, so that a list of
 * usual length is done before it is painted; 50 is what a reader feels.
 */
const slice = 16;
const firstSlice = 30;

/** So many steps are taken at once on any machine: no reader sees a usual list half done. */
const atOnce = 120;

function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, {timeout: 50});
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback);
  return () => clearTimeout(timer);
}

/**
 * Runs work to its end: at once where that is short, or else in slices, so that the page stays
 * usable. @returns a function that gives it up
 */
export function runInSlices<T>(
  work: Generator<undefined, T>,
  done: (result: T) => void,
): () => void {
  let giveUp: () => void = () => undefined;
  const run = (budget: number, least: number) => {
    const end = performance.now() + budget;
    let step = work.next();
    for (let count = 1; !step.done && (count < least || performance.now() < end); count++)
      step = work.next();
    if (step.done) done(step.value);
    else giveUp = whenIdle(() => run(slice, 1));
  };
  run(firstSlice, atOnce);
  return () => giveUp();
}
