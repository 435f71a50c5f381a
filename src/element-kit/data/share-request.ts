import {untilAborted} from '../../refresh/until-aborted.js';
import type {GivenText} from '../content-options.js';

/** How long a response is shared with other elements of the page, in milliseconds. */
const lifetime = 300_000;

interface SharedRequest {
  readonly answer: Promise<GivenText>;
  readonly abort: AbortController;
  readonly start: number;
  /** Whether it bypasses the cache and has no response yet. */
  isNewest: boolean;
  /** How many connected elements have asked for it. */
  count: number;
}

const requests = new Map<string, SharedRequest>();

/**
 * Shares one request among several elements, and aborts it when none of them waits any more. An
 * element that asks again at once, because it was moved or reloaded, keeps the request.
 * @param key identifies equal requests
 * @param signal ends the waiting of one element
 * @param isFresh bypasses the cache, and earlier responses
 */
export async function shareRequest(
  key: string,
  signal: AbortSignal,
  isFresh: boolean,
  ask: (signal: AbortSignal) => Promise<GivenText>,
): Promise<GivenText> {
  signal.throwIfAborted();
  forgetOld();
  const known = requests.get(key);
  const shared = known && (known.isNewest || !isFresh) ? known : startRequest(key, isFresh, ask);
  shared.count += 1;
  const leave = () => {
    shared.count -= 1;
    // Has no effect after the response has arrived.
    setTimeout(() => shared.count || shared.abort.abort(signal.reason));
  };
  signal.addEventListener('abort', leave, {once: true});
  return Promise.race([shared.answer, untilAborted(signal)]);
}

function startRequest(
  key: string,
  isNewest: boolean,
  ask: (signal: AbortSignal) => Promise<GivenText>,
): SharedRequest {
  const abort = new AbortController();
  const answer = ask(abort.signal);
  const shared: SharedRequest = {answer, abort, start: performance.now(), isNewest, count: 0};
  requests.set(key, shared);
  answer.then(
    () => (shared.isNewest = false),
    () => requests.get(key) === shared && requests.delete(key),
  );
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
