import {untilAborted} from '../../refresh/until-aborted.js';
import type {GivenText} from '../content-options.js';

/** How long a response is shared with other elements of the page, in milliseconds. */
const lifetime = 300_000;

interface SharedRequest {
  readonly answer: Promise<GivenText>;
  readonly abort: AbortController;
  readonly start: number;
  /** How many connected elements have asked for it. */
  count: number;
}

const requests = new Map<string, SharedRequest>();

/**
 * Shares one request among several elements, and aborts it when none of them waits any more.
 * @param key identifies equal requests
 * @param signal ends the waiting of one element
 * @param isFresh bypasses the cache
 */
export async function shareRequest(
  key: string,
  signal: AbortSignal,
  isFresh: boolean,
  ask: (signal: AbortSignal) => Promise<GivenText>,
): Promise<GivenText> {
  signal.throwIfAborted();
  forgetOld();
  const known = isFresh ? undefined : requests.get(key);
  const shared = known ?? startRequest(key, ask);
  shared.count += 1;
  const leave = () => {
    shared.count -= 1;
    if (!shared.count) shared.abort.abort(signal.reason); // Has no effect after the response has arrived.
  };
  signal.addEventListener('abort', leave, {once: true});
  return Promise.race([shared.answer, untilAborted(signal)]);
}

function startRequest(
  key: string,
  ask: (signal: AbortSignal) => Promise<GivenText>,
): SharedRequest {
  const abort = new AbortController();
  const answer = ask(abort.signal);
  const shared = {answer, abort, start: performance.now(), count: 0};
  requests.set(key, shared);
  answer.catch(() => requests.get(key) === shared && requests.delete(key));
  abort.signal.addEventListener(
    'abort',
    () => requests.get(key) === shared && requests.delete(key),
  );
  return shared;
}

function forgetOld(): void {
  for (const [key, {start}] of requests)
    if (performance.now() - start > lifetime) requests.delete(key);
}
