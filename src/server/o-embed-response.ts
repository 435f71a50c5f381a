import {escapeText} from './escape.js';
import type {OEmbedFormat, OEmbedRefusal} from './o-embed-request.js';
import type {OEmbedStory} from './o-embed-story.js';

const contentTypes: Readonly<Record<OEmbedFormat, string>> = {
  json: 'application/json; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
};

/** Any site may ask, and no browser takes the answer for a page. */
const open = {'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff'};

/** The answer with a story in it. */
export function oEmbedResponse(
  story: OEmbedStory,
  format: OEmbedFormat,
  isHead: boolean,
): Response {
  const body = format === 'json' ? JSON.stringify(story) : writeXml(story);
  return new Response(isHead ? null : body, {
    headers: {
      ...open,
      'content-type': contentTypes[format],
      'cache-control': `public, max-age=${story.cache_age ?? 0}`,
    },
  });
}

/** The answer without one. */
export function refusalResponse({status, message}: OEmbedRefusal): Response {
  const headers = {...open, 'content-type': contentTypes.json};
  const allow = status === 405 ? {allow: 'GET, HEAD'} : {};
  return new Response(JSON.stringify({error: message}), {status, headers: {...headers, ...allow}});
}

function writeXml(story: OEmbedStory): string {
  const parts = Object.entries(story)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<${name}>${escapeText(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>`;
}
