import type {Block} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {listStrings} from '../values/list-strings.js';
import {childOf, childrenOf, type FeedElement} from './names.js';
import {collapse} from '../values/markup.js';

/** A recording or film of an item. */
export interface Medium {
  readonly url: string;
  readonly kind: 'audio' | 'video';
}

/** Recordings and films of an item: enclosures of RSS and Atom, and Media RSS. */
export function mediaOf(item: FeedElement): Medium[] {
  const group = childOf(item, 'media:group');
  const links = childrenOf(item, 'link').filter(
    ({attributes}) => attributes['rel'] === 'enclosure',
  );
  return [
    ...childrenOf(item, 'enclosure'),
    ...links,
    ...childrenOf(item, 'media:content'),
    // Of a group, one is enough: its parts are renditions of the same.
    ...childrenOf(group, 'media:content').slice(0, 1),
  ].flatMap(({attributes: {url, href, type, medium}, base}) =>
    readMedium(url ?? href, medium || type, base ?? item.base),
  );
}

/** A medium with a safe address and a type such as `audio/mpeg` or `video`; none otherwise. */
export function readMedium(
  address: string | undefined,
  type: string | undefined,
  base: string | undefined,
): Medium[] {
  const [kind] = /^(?:audio|video)(?=\/|$)/i.exec(type?.trim() ?? '') ?? [];
  const url = collapse(address ?? '');
  if (!kind || !url || !isSafeUrl(url)) return [];
  return [{url: resolveUrl(url, base), kind: kind.toLowerCase() === 'video' ? 'video' : 'audio'}];
}

/** The media of an item that its text does not have, as blocks, each once. */
export function mediaBlocks(media: readonly Medium[], body: readonly Block[]): Block[] {
  const known = new Set(listStrings(body));
  const others = new Map(media.map((medium) => [medium.url, medium]));
  return [...others.values()]
    .filter(({url}) => !known.has(url))
    .map(({url, kind}) => ({type: 'embed', url, kind}));
}
