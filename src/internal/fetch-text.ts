import {ArticleError, createIssue} from '../model/issue.js';
import type {GivenText} from './content.js';

/** How a `<script>` would ask. */
interface FetchHost {
  readonly baseURI: string;
  readonly integrity?: string | undefined;
  readonly crossOrigin?: string | null | undefined;
}

/** Longest that a reader waits, in milliseconds. */
const patience = 20_000;

/** Most bytes that are read; a story of 3,000 words has about 20,000. */
const mostBytes = 20_000_000;

/**
 * Fetches what `src` names.
 * @throws {ArticleError} `missing-source` where the server says that there is none, `offline`,
 * `timeout`, `status`, `redirected`, `too-large`, `cut-off` otherwise
 */
export async function fetchText(
  host: FetchHost,
  src: string,
  signal: AbortSignal,
): Promise<GivenText> {
  const url = new URL(src, host.baseURI).href;
  const response = await fetchTwice(
    url,
    host,
    AbortSignal.any([signal, AbortSignal.timeout(patience)]),
  );
  if (response.status === 404 || response.status === 410)
    throw fault(url, 'missing-source', 'a story', `status ${response.status}`);
  if (!response.ok) throw fault(url, 'status', 'status 200', `status ${response.status}`);
  const contentType = response.headers.get('content-type') ?? '';
  return {text: await readBytes(response, url), contentType, url: response.url || url};
}

/** A network that fails once may be changing towers; one that fails twice is not there. */
async function fetchTwice(url: string, host: FetchHost, signal: AbortSignal): Promise<Response> {
  const options: RequestInit = {
    signal,
    integrity: host.integrity ?? '',
    credentials: host.crossOrigin === 'use-credentials' ? 'include' : 'same-origin',
  };
  try {
    return await fetch(url, options);
  } catch (cause: unknown) {
    if (signal.aborted || host.integrity) throw networkFault(url, signal, cause);
  }
  return fetch(url, options).catch((cause: unknown) => {
    throw networkFault(url, signal, cause);
  });
}

async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    length += part.value.length;
    if (length > mostBytes) throw fault(url, 'too-large', `at most ${mostBytes} bytes`, 'more');
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

function networkFault(url: string, signal: AbortSignal, cause: unknown): ArticleError {
  if (signal.aborted)
    return fault(url, 'timeout', `an answer within ${patience / 1000} s`, 'none', cause);
  return fault(url, navigator.onLine ? 'network' : 'offline', 'an answer', 'none', cause);
}

function fault(
  url: string,
  code: string,
  expected: string,
  found: string,
  cause?: unknown,
): ArticleError {
  return new ArticleError(createIssue(url, code, expected, found), {cause});
}
