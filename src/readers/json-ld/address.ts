import {completeUrl, isSafeUrl} from '../../model/url.js';
import {isNode} from './nodes.js';

/** A safe address, absolute if possible; undefined for anything else. */
export function addressOf(value: unknown, base?: string): string | undefined {
  const address = isNode(value) ? (value['url'] ?? value['@id'] ?? value['contentUrl']) : value;
  const text = typeof address === 'string' ? address.trim().replace(/&amp;/g, '&') : '';
  if (!text || /^#|^_:|\s/.test(text) || !isSafeUrl(text)) return undefined;
  return completeUrl(text, base);
}
