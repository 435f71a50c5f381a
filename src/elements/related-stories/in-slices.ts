/**
 * Maximum duration of a slice in milliseconds: one frame. The first slice may be longer, so that a
 * list of usual length is finished before it is painted; readers notice 50 ms.
 */
const slice = 16;
const firstSlice = 30;

/**
 * The number of steps that always run at once, so that a list of usual length never appears half
 * done.
 */
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
 * Runs a task to its end: at once if it is short, otherwise in slices, so that the page stays
 * responsive.
 * @returns a function that cancels it
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
