import type {Image} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';

/** Class names of pictures that are not the story's: portraits, icons, tracking pixels. */
const notPictures = /\b(avatar|author|byline|logo|icon|pixel|tracking)\b/i;

/** Attributes with the address of a picture that a site loads lazily by script. */
const lateSources = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy'];

const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'];

function isPicture(image: HTMLImageElement): boolean {
  const names = [image.className, image.parentElement?.className].join(' ');
  const width = Number(image.getAttribute('width') ?? 100);
  return !notPictures.test(names) && width > 32;
}

function firstOfSet(element: Element): string | undefined {
  const set = sets.map((name) => element.getAttribute(name)).find(Boolean);
  return set?.trim().split(/\s+/)[0]?.replace(/,$/, '');
}

function findAddress(image: HTMLImageElement): string | undefined {
  const source = image.closest('picture')?.querySelector('source');
  const candidates = [
    ...lateSources.map((name) => image.getAttribute(name)),
    image.getAttribute('src'),
    firstOfSet(image),
    source && firstOfSet(source),
  ];
  return candidates.find((url) => url && isSafeUrl(url)) ?? undefined;
}

function readSize(image: HTMLImageElement, name: 'width' | 'height'): number | undefined {
  const size = Number(image.getAttribute(name));
  return Number.isInteger(size) && size > 0 ? size : undefined;
}

/** The picture of an item. */
export function readImage(item: Element): Image | undefined {
  const image = [...item.querySelectorAll('img')].find(isPicture);
  const address = image && findAddress(image);
  if (!address) return undefined;
  const width = readSize(image, 'width');
  const height = readSize(image, 'height');
  return {
    url: resolveUrl(address, image.baseURI),
    ...(image.alt && {alt: image.alt}),
    ...(width && {width}),
    ...(height && {height}),
  };
}
