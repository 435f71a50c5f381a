import type {Article} from '../model/article.js';
import {type Refresh, type RefreshClock, RefreshError, type StoryText} from './loader.js';
import {readRetryAfter} from './retry-after.js';

export interface PollOptions {
  /** Milliseconds between two requests: one minute by default, at least five seconds. */
  every?: number;
  /** Address of the story, where it is neither the element's `src` nor the story's own. */
  address?: string;
  /** Makes the request instead of the page's `fetch`. */
  fetch?: typeof fetch;
  /** The clock and timer, for tests. */
  clock?: RefreshClock;
}

/** The last response from an address, and its validators for conditional requests. */
interface Answer {
  readonly text: string;
  readonly tag: string | null;
  readonly date: string | null;
}

const minute = 60_000;
const shortest = 5000;

/** Another attempt is useless until the page itself changes. */
const never = Infinity;

/**
 * Returns a loader that requests a story from a server at intervals. A server that supports `304
 * Not Modified` (RFC 9110, 15.4.5) sends nothing twice.
 * @example element.refresh = poll({every: 30_000})
 */
export function poll(options: PollOptions = {}): Refresh {
  const {every = minute, address, clock} = options;
  const answers = new Map<string, Answer>();
  const load = async (
    story: Article,
    signal: AbortSignal,
    source?: string,
  ): Promise<StoryText | undefined> => {
    const url = resolve(address ?? source ?? story.url);
    const known = answers.get(url.href);
    const response = await ask(url, known, signal, options.fetch ?? fetch);
    if (response.status === 304) return undefined;
    if (!response.ok) throw refusal(response, url);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const {headers} = response;
    const text = new TextDecoder().decode(bytes);
    answers.set(url.href, {text, tag: headers.get('etag'), date: headers.get('last-modified')});
    if (text === known?.text) return undefined;
    const contentType = headers.get('content-type') ?? '';
    return {text: bytes, contentType, url: response.url || url.href};
  };
  // A page that passes its own `fetch` or clock expects separate requests.
  const isShared = !options.fetch && !clock;
  return Object.assign(load, {
    every: Math.max(every, shortest),
    ...(isShared && {key: `poll ${address ?? ''}`}),
    ...(clock && {clock}),
  });
}

function resolve(address: string | undefined): URL {
  const base = typeof location === 'undefined' ? undefined : location.href;
  if (!address || !URL.canParse(address, base)) {
    throw new RefreshError('address', 'an address', address ? `"${address}"` : 'none', {
      retryAfter: never,
    });
  }
  return new URL(address, base);
}

/**
 * The browser revalidates its cache by itself. A custom header would cause a preflight request for
 * a cross-origin server (https://fetch.spec.whatwg.org/#cors-safelisted-request-header).
 */
async function ask(
  url: URL,
  known: Answer | undefined,
  signal: AbortSignal,
  request: typeof fetch,
): Promise<Response> {
  const isOwn = typeof location !== 'undefined' && url.origin === location.origin;
  const headers = {
    ...(isOwn && known?.tag && {'if-none-match': known.tag}),
    ...(isOwn && known?.date && {'if-modified-since': known.date}),
  };
  try {
    return await request(url.href, {signal, headers, cache: 'no-cache'});
  } catch (cause: unknown) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new RefreshError(url.href, 'an answer', found, {cause});
  }
}

function refusal(response: Response, url: URL): RefreshError {
  const {status} = response;
  const retryAfter = readRetryAfter(response);
  return new RefreshError(url.href, 'status 200 or 304', `status ${status}`, {retryAfter});
}
