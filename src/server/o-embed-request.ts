export type OEmbedFormat = 'json' | 'xml';

/** The request of another site. */
export interface OEmbedRequest {
  url: URL;
  format: OEmbedFormat;
  maxWidth: number;
  maxHeight: number;
}

const reasons = {
  400: 'Bad request',
  401: 'Not public',
  404: 'Not found',
  405: 'Method not allowed',
  500: 'Internal error',
  501: 'Format not implemented',
  504: 'Took too long',
} as const;

/** A refused request, with a status from the specification (https://oembed.com, 2.3.6). */
export class OEmbedRefusal extends Error {
  constructor(
    readonly status: keyof typeof reasons,
    expected?: string,
  ) {
    super(expected ? `${reasons[status]}: expected ${expected}` : reasons[status]);
  }
}

/** Parses a request, and refuses addresses of other origins before anything is loaded. */
export function readRequest(request: Request, origins: ReadonlySet<string>): OEmbedRequest {
  if (request.method !== 'GET' && request.method !== 'HEAD') throw new OEmbedRefusal(405);
  const {searchParams} = new URL(request.url);
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') throw new OEmbedRefusal(501);
  const url = readAddress(searchParams.get('url'));
  if (!origins.has(url.origin) || url.username || url.password) throw new OEmbedRefusal(404);
  // As a relative address, such a path points to another host.
  if (url.pathname.startsWith('//')) throw new OEmbedRefusal(404);
  const maxWidth = readLimit(searchParams, 'maxwidth');
  const maxHeight = readLimit(searchParams, 'maxheight');
  return {url, format, maxWidth, maxHeight};
}

function readAddress(address: string | null): URL {
  const url = address && URL.canParse(address) ? new URL(address) : undefined;
  // A blob URL has the origin of the page that created it.
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new OEmbedRefusal(400, 'url, an http(s) address');
}

function readLimit(parameters: URLSearchParams, name: string): number {
  const text = parameters.get(name);
  if (!text) return Infinity;
  if (!/^\d{1,9}$/.test(text) || !Number(text)) throw new OEmbedRefusal(400, `${name}, in pixels`);
  return Number(text);
}
