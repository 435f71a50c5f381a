/**
 * Rejects with the reason of a signal when it aborts. Use it in `Promise.race` with a task that may
 * ignore the signal.
 */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, {once: true});
  });
}
