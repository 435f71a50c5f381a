import {aTimeout} from '@open-wc/testing';

/** That of the browser, also where a test sets another. */
const readClock = performance.now.bind(performance);

/**
 * Waits until a test is true; ten seconds, where the testing library has one: a busy machine is no
 * fault. The time is read from the clock, so that no timer is set that a test could count.
 */
export async function waitUntil(
  predicate: () => unknown,
  message = 'waited ten seconds',
  {interval = 50, timeout = 10_000} = {},
): Promise<void> {
  const end = readClock() + timeout;
  while (!(await predicate())) {
    if (readClock() > end) throw new Error(message);
    await aTimeout(interval);
  }
}
