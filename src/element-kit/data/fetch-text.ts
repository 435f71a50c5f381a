import type {IssueCode} from '../../model/issue-codes.js';
import {findBadHash} from '../../model/integrity.js';
import {ArticleError, createIssue} from '../../model/issue.js';
import type {GivenText} from '../content-options.js';
import {isRefusedByPolicy} from '../page-policy.js';
import {shareRequest} from './share-request.js';

/** Request options, as on `<script>`. */
interface FetchHost {
  readonly baseURI: string;
  readonly integrity?: string | undefined;
  readonly crossOrigin?: string | null | undefined;
}

/** Timeout in milliseconds. */
const patience = 20_000;

/** Maximum size in bytes. A story of 3,000 words has about 20,000. */
const mostBytes = 20_000_000;

/** Pages to which a server redirects readers who are not signed in or have not given consent. */
const gates = /(^|\/)(log-?in|sign-?in|auth|sso|consent|subscribe|paywall)(\/|\.|$)/i;

/**
 * Fetches `src`, with a second attempt after a network error but not after a response. Elements
 * with the same address share one request.
 * @param isFresh bypasses the cache
 * @throws {ArticleError} `missing-source` where the server says that there is none; `status`,
 * `redirected`, `too-large`, `cut-off`, `timeout`, `offline`, `policy`,
 * `cross-origin` or `network` otherwise
 */
export async function fetchText(
  host: FetchHost,
  src: string,
  signal: AbortSignal,
  isFresh = false,
): Promise<GivenText> {
  const url = resolve(src, host.baseURI);
  const {integrity = '', crossOrigin} = host;
  const bad = findBadHash(integrity);
  if (bad) throw fault('integrity', 'integrity', 'hashes such as "sha384-…" in full', `"${bad}"`);
  const options: RequestInit = {
    integrity,
    credentials: crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
    cache: isFresh ? 'no-cache' : 'default',
  };
  const key = [url, integrity, options.credentials].join(' ');
  return shareRequest(key, signal, isFresh, (limit) => request(url, options, limit));
}

async function request(url: string, options: RequestInit, signal: AbortSignal): Promise<GivenText> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const response = await fetchTwice(url, {...options, signal: limited}, limited);
  const {status} = response;
  if (status === 404 || status === 410) {
    throw fault(url, 'missing-source', 'status 200', `status ${status}`);
  }
  if (!response.ok) {
    const issue = createIssue(url, 'status', 'status 200', `status ${status}`);
    throw new ArticleError(issue, {status});
  }
  const {pathname} = new URL(response.url || url);
  if (response.redirected && gates.test(pathname) && !gates.test(new URL(url).pathname)) {
    throw fault(url, 'redirected', 'an answer', `a redirect to ${response.url}`);
  }
  const text = await readBytes(response, url, limited);
  return {text, contentType: response.headers.get('content-type') ?? '', url: response.url || url};
}

/** A sandboxed frame has no origin, even if `location` has one. */
function isForeign(url: string): boolean {
  return new URL(url).origin !== globalThis.origin;
}

function resolve(src: string, base: string): string {
  if (!URL.canParse(src, base)) throw fault('src', 'address', 'an address', `"${src}"`);
  const url = new URL(src, base);
  // A browser would say of any other scheme what it says of a server that does not answer.
  if (!/^(?:https?|file|data|blob):$/.test(url.protocol))
    throw fault('src', 'address', 'an address of http or https', `"${src}"`);
  return url.href;
}

/**
 * A network that fails once may be switching cells; one that fails twice is probably down. The
 * policy of the page, and a cross-origin server that does not allow this page to read its response,
 * fail in the same way every time.
 */
async function fetchTwice(
  url: string,
  options: RequestInit,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (cause: unknown) {
    const isHopeless = signal.aborted || options.integrity || isForeign(url);
    if (isHopeless || (await isRefusedByPolicy(url))) throw await networkFault(url, signal, cause);
  }
  return fetch(url, options).catch(async (cause: unknown) => {
    throw await networkFault(url, signal, cause);
  });
}

async function readBytes(
  response: Response,
  url: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  try {
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      length += part.value.length;
      if (length > mostBytes) break;
      chunks.push(part.value);
    }
  } catch (cause: unknown) {
    if (signal.aborted) throw await networkFault(url, signal, cause);
    throw fault(url, 'cut-off', 'the whole file', `${length} bytes, then nothing`, cause);
  }
  if (length > mostBytes) {
    void reader?.cancel();
    throw fault(url, 'too-large', `at most ${mostBytes} bytes`, 'more');
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

/** For another origin, a browser gives a page no more detail. */
const unreadable = 'none: there is no such server, or it lets no other page read its answers';

async function networkFault(
  url: string,
  signal: AbortSignal,
  cause: unknown,
): Promise<ArticleError> {
  if (signal.aborted)
    return fault(url, 'timeout', `an answer within ${patience / 1000} s`, 'none', cause);
  if (!navigator.onLine) return fault(url, 'offline', 'an answer', 'none', cause);
  if (await isRefusedByPolicy(url))
    return fault(url, 'policy', 'an address that connect-src of this page allows', 'none', cause);
  return isForeign(url)
    ? fault(url, 'cross-origin', 'an answer that this page may read (CORS)', unreadable, cause)
    : fault(url, 'network', 'an answer', 'none', cause);
}

function fault(
  url: string,
  code: IssueCode,
  expected: string,
  found: string,
  cause?: unknown,
): ArticleError {
  return new ArticleError(createIssue(url, code, expected, found), {cause});
}
