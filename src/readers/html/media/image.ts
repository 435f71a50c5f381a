import {isCountingPixel} from '../../../model/counting-pixel.js';
import type {Image, InlineImage, Rendition} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {elementsOf, findElement, isNamed, isPicture, readCount} from '../element.js';
import {inLocale} from '../inline.js';
import {readLocale} from '../language.js';
import {present} from '../../values/present.js';
import type {ElementReader} from '../context.js';
import {readUrl, report} from '../source.js';
import type {HtmlSource} from '../context.js';
import {readSrcset} from './srcset.js';

const lazySources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-hi-res-src',
  'data-url',
];
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** File names of placeholders that are shown until a script has loaded the picture. */
const placeholder =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|transparent|lazy-?load|loading|pixel|1x1|grey|clear)[\w-]{0,40}\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;

/** Reads `<img>` and `<picture>`. */
export const readPicture: ElementReader = (element, {source}) => {
  const img = isPicture(element) ? element : (findElement(element, isPicture) ?? element);
  if (source.skipped.has(img)) return [];
  const image = readImage(img, element, source);
  if (!image) return [];
  const {url, alt, width, height} = image;
  const inline: InlineImage = {type: 'inline-image', url, ...present({alt, width, height})};
  source.pictures.set(inline, image);
  return inLocale(readLocale(img, source))([inline]);
};

function readImage(img: TreeElement, element: TreeElement, source: HtmlSource): Image | undefined {
  const {alt, width, height, style = ''} = img.attributes;
  const size = {width: readCount(width), height: readCount(height)};
  const found = findSource(img);
  const candidates = findCandidates(img, element);
  const address = /^\s*data:|^\s*$/i.test(found) ? (candidates.at(-1)?.url ?? found) : found;
  const shown = {
    width: size.width ?? pixelOf(style, 'width'),
    height: size.height ?? pixelOf(style, 'height'),
  };
  if (isCountingPixel(shown)) {
    report(source, img, 'tracking-pixel', 'a picture', `one of ${shown.width} × ${shown.height}`);
    return undefined;
  }
  const url = address.trim() && readUrl(source, img, address);
  if (!url) {
    if (url === '') report(source, img, 'image', 'a picture with an address', 'none');
    return undefined;
  }
  const renditions = candidates.flatMap((candidate): Rendition[] => {
    const safe = readUrl(source, img, candidate.url);
    return safe && (candidate.width !== undefined || safe !== url)
      ? [{...candidate, url: safe}]
      : [];
  });
  return {url, ...present({alt, ...size, renditions: renditions.length ? renditions : undefined})};
}

/** A width or height of less than two pixels in a style. */
const pixels = {
  width: /(?:^|[;\s])width\s*:\s*([01]|[01]?\.\d{1,9})(?:px)?\s*(?:!|;|$)/i,
  height: /(?:^|[;\s])height\s*:\s*([01]|[01]?\.\d{1,9})(?:px)?\s*(?:!|;|$)/i,
};

function pixelOf(style: string, side: keyof typeof pixels): number | undefined {
  const [, found] = pixels[side].exec(style) ?? [];
  return found === undefined ? undefined : Number(found);
}

/** Address of the picture itself, not of its placeholder. */
export function findSource({attributes}: TreeElement): string {
  const {src = ''} = attributes;
  const lazy = lazySources
    .map((name) => attributes[name])
    .find((value) => value && /^[^\s{[<]+$/.test(value.trim()));
  return isStandIn(src) && lazy ? lazy : src;
}

function isStandIn(src: string): boolean {
  return /^\s*(?:$|data:|about:)/i.test(src) || placeholder.test(src);
}

/** Whether a picture has an address that can be shown. */
export function hasSource(img: TreeElement): boolean {
  return !isStandIn(findSource(img)) || findSets(img).length > 0;
}

/** Sizes of the picture: its own, or those of the `<source>` elements beside it. */
function findCandidates(img: TreeElement, element: TreeElement): Rendition[] {
  const sources = elementsOf(element).filter(isNamed('source'));
  const plain = sources.filter(({attributes}) => !attributes['media']);
  const owner = [img, ...plain, ...sources].find((one) => findSets(one).length);
  const [set] = owner ? findSets(owner) : [];
  return set === undefined ? [] : readSrcset(set).filter(({url}) => !isStandIn(url));
}

function findSets({attributes}: TreeElement): string[] {
  return lazySets
    .map((name) => attributes[name] ?? '')
    .filter((set) => set.trim() && !/^\s*data:/i.test(set));
}
