import type {Article} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {writeAttributes} from './escape.js';
import type {OEmbedOptions} from './o-embed-options.js';
import {OEmbedRefusal, type OEmbedRequest, readRequest} from './o-embed-request.js';
import {oEmbedResponse, preflightResponse, refusalResponse} from './o-embed-response.js';
import {describeStory} from './o-embed-story.js';
import {soundArticle} from './sound-article.js';

/**
 * Returns the endpoint of an oEmbed provider: a function from `Request` to `Response` for Node,
 * Deno, Bun and workers. It never redirects, and loads only addresses of the given origins.
 * @throws {TypeError} where `allow` has something else than an origin
 * @example
 * const answer = oEmbedHandler({
 *   allow: ['https://news.example'],
 *   base: 'https://cdn.example/article-widgets/',
 *   load: ({pathname}) => stories.get(pathname),
 * });
 */
export function oEmbedHandler(options: OEmbedOptions): (request: Request) => Promise<Response> {
  const origins = new Set(options.allow.map((address) => readOrigin(address, 'oEmbedHandler')));
  return async (request) => {
    if (request.method === 'OPTIONS') return preflightResponse();
    try {
      const asked = readRequest(request, origins);
      const story = describeStory(await loadStory(asked, options), asked, options);
      return await oEmbedResponse(story, asked.format, request);
    } catch (error: unknown) {
      const refusal = error instanceof OEmbedRefusal ? error : new OEmbedRefusal(500);
      return refusalResponse(refusal, request);
    }
  };
}

/** A pattern such as `https://*.news.example` would match nothing. */
function readOrigin(address: string, caller: string): string {
  const {origin, protocol} = URL.canParse(address) ? new URL(address) : {};
  const isOrigin = origin && address.replace(/\/$/, '') === origin && !origin.includes('*');
  if (isOrigin && /^https?:$/.test(protocol ?? '')) return origin;
  throw new TypeError(
    `${caller}: allow: expected an origin such as https://news.example, found ${address}`,
  );
}

async function loadStory({url}: OEmbedRequest, options: OEmbedOptions): Promise<Article> {
  const {load, clock, timeLimit = 10} = options;
  const given = await withinTime(timeLimit, (signal) => load(new URL(url), signal));
  if (!given) throw new OEmbedRefusal(404);
  const now = clock?.() ?? new Date();
  const article = soundArticle(given, now);
  const hold = findHold(article, now);
  if (hold) throw new OEmbedRefusal(hold === 'embargoed' || hold === 'withheld' ? 401 : 404);
  return article;
}

/** Awaits a task with a time limit in seconds. */
async function withinTime<T>(limit: number, work: (signal: AbortSignal) => T): Promise<Awaited<T>> {
  const controller = new AbortController();
  const {signal} = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ends = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      const refusal = new OEmbedRefusal(504);
      controller.abort(refusal);
      refuse(refusal);
    }, limit * 1000);
  });
  try {
    return await Promise.race([work(signal), ends]);
  } finally {
    clearTimeout(timer);
  }
}

/** The `<link>` with which other sites find the endpoint, for the `<head>` of a story's page. */
export function discoveryLink(
  url: string,
  {endpoint, title, format = 'json'}: {endpoint: string; title?: string; format?: 'json' | 'xml'},
): string {
  const query = new URLSearchParams({url, format}).toString();
  const type = format === 'json' ? 'application/json+oembed' : 'text/xml+oembed';
  const href = `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}`;
  return `<link${writeAttributes({rel: 'alternate', type, href, title})} />`;
}

/** An entry of the public registry (https://github.com/iamcal/oembed/tree/master/providers). */
export interface OEmbedProvider {
  provider_name: string;
  provider_url: string;
  endpoints: {schemes: string[]; url: string; discovery: true; formats: string[]}[];
}

/** Returns the registry entry of a provider. */
export function oEmbedProvider(
  provider: {name: string; url: string},
  endpoint: string,
  allow: readonly string[],
): OEmbedProvider {
  const schemes = allow.map((origin) => `${readOrigin(origin, 'oEmbedProvider')}/*`);
  return {
    provider_name: provider.name,
    provider_url: provider.url,
    endpoints: [{schemes, url: endpoint, discovery: true, formats: ['json', 'xml']}],
  };
}
