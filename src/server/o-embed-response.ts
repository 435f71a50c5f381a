import {escapeText} from './escape.js';
import type {OEmbedFormat, OEmbedRefusal} from './o-embed-request.js';
import type {OEmbedStory} from './o-embed-story.js';

const contentTypes: Readonly<Record<OEmbedFormat, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** Any site may send requests, and no browser treats the response as a page. */
const open = {'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff'};

/** The response with a story, or `304` without content where the other site has it already. */
export async function oEmbedResponse(
  story: OEmbedStory,
  format: OEmbedFormat,
  {method, headers: given}: Request,
): Promise<Response> {
  const body = format === 'json' ? JSON.stringify(story) : writeXml(story);
  const etag = await hashOf(body);
  const headers = {
    ...open,
    'content-type': contentTypes[format],
    'cache-control': `public, max-age=${story.cache_age ?? 0}`,
    etag,
  };
  if (isKnown(given.get('if-none-match'), etag)) return new Response(null, {status: 304, headers});
  return new Response(method === 'HEAD' ? null : body, {headers});
}

/** The response to a refused request. */
export function refusalResponse({status, message}: OEmbedRefusal, {method}: Request): Response {
  const allow = status === 405 ? {allow: 'GET, HEAD, OPTIONS'} : {};
  const headers = {
    ...open,
    'content-type': contentTypes.json,
    'cache-control': 'no-cache',
    ...allow,
  };
  const body = method === 'HEAD' ? null : JSON.stringify({error: message});
  return new Response(body, {status, headers});
}

/**
 * The response to a preflight request, which browsers send before cross-origin requests with custom
 * headers.
 */
export function preflightResponse(): Response {
  const headers = {
    ...open,
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
    'access-control-max-age': '86400',
  };
  return new Response(null, {status: 204, headers});
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest).subarray(0, 12)];
  return `"${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Weak comparison (RFC 9110, 13.1.2). */
function isKnown(known: string | null, etag: string): boolean {
  const tags = (known ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

function writeXml(story: OEmbedStory): string {
  const parts = Object.entries(story)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${escapeText(String(value ?? ''))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>`;
}
