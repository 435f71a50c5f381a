import type {Image} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {childOf, childrenOf, wordsOf, type FeedElement} from './names.js';
import {collapse} from '../values/markup.js';

/** The picture of an item: Media RSS, an enclosure, iTunes, `<image>`. */
export function imageOf(item: FeedElement): Image | undefined {
  const group = childOf(item, 'media:group');
  const media = [...childrenOf(item, 'media:content'), ...childrenOf(group, 'media:content')];
  const found = [
    largest(media.filter(isPicture)),
    largest([...media, group, item].flatMap((part) => childrenOf(part, 'media:thumbnail'))),
    ...childrenOf(item, 'enclosure').filter(isPicture),
    ...childrenOf(item, 'link').filter(
      (link) => link.attributes['rel'] === 'enclosure' && isPicture(link),
    ),
    childOf(item, 'itunes:image'),
    childOf(item, 'image'),
    childOf(item, 'thumb', 'thumbnail'),
  ];
  for (const element of found) {
    const image = element && readImage(element, item);
    if (image) return image;
  }
  return undefined;
}

function isPicture({attributes: {medium, type, url, href}}: FeedElement): boolean {
  if (medium || type) return medium === 'image' || /^image\//i.test(type ?? '');
  return /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i.test(url ?? href ?? '');
}

function largest(elements: readonly FeedElement[]): FeedElement | undefined {
  return elements.reduce<FeedElement | undefined>(
    (best, next) => (best && widthOf(best) >= widthOf(next) ? best : next),
    undefined,
  );
}

function widthOf({attributes}: FeedElement): number {
  return Number(attributes['width']) || 0;
}

function readImage(element: FeedElement, item: FeedElement): Image | undefined {
  const {href, url, width, height} = element.attributes;
  const address = collapse(url ?? href ?? (wordsOf(childOf(element, 'url')) || wordsOf(element)));
  if (!address || !isSafeUrl(address) || isTiny(width) || isTiny(height)) return undefined;
  const wordsNear = (name: string) =>
    collapse(wordsOf(childOf(element, name) ?? childOf(item, name)));
  const caption = wordsNear('media:description');
  const credit = wordsNear('media:credit');
  return {
    url: resolveUrl(address, element.base ?? item.base),
    ...sizeOf('width', width),
    ...sizeOf('height', height),
    ...(caption && !/[<&]/.test(caption) && {caption: [caption]}),
    ...(credit && {credit}),
  };
}

/** Tracking pixels and avatars are not pictures of a story. */
function isTiny(size: string | undefined): boolean {
  return Number(size) > 0 && Number(size) < 50;
}

function sizeOf(name: 'width' | 'height', value: string | undefined): Partial<Image> {
  return value && /^\d{1,5}$/.test(value.trim()) ? {[name]: Number(value)} : {};
}
