import type {Image, Rendition} from '../../model/article.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {fieldOf, partsOf, fieldText, type Item} from './item.js';
import {chooseText, lineOf, textsOf} from './texts.js';

interface Sized {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The picture of an item: its largest rendition, with the others of the same shape.
 * @param body the text of the item, which is the caption where it has no description
 */
export function pictureOf(item: Item, base: string | undefined, body?: string): Image | undefined {
  const sizes = partsOf(item, 'renditions')
    .filter((part) => isPicture(part, item))
    .flatMap((part) => readSize(part, base));
  const own = sizes.length ? [] : ownAddress(item, base);
  const [largest, ...others] = [...sizes, ...own].sort((one, other) => other.width - one.width);
  if (!largest) return undefined;
  const caption = lineOf(chooseText(textsOf(item, 'descriptions', 'description'), false)) ?? body;
  const headline =
    lineOf(chooseText(textsOf(item, 'headlines', 'headline'), false)) ?? fieldText(item, 'title');
  const words = caption ?? headline;
  const credit = creditOf(item);
  const renditions = renditionsOf(largest, others);
  return {
    url: largest.url,
    ...(headline && caption && {alt: headline}),
    ...(largest.width && {width: largest.width}),
    ...(largest.height && {height: largest.height}),
    ...(renditions.length && {renditions}),
    ...(words && {caption: [words]}),
    ...(credit && {credit}),
  };
}

/** The photographer, the notice and the owner of the rights, each where no other names it. */
function creditOf(item: Item): string | undefined {
  const parts = [
    fieldText(item, 'by', 'byline'),
    fieldText(item, 'copyrightNotice'),
    fieldText(item, 'copyrightHolder'),
  ].filter((part) => part !== undefined);
  const names = (part: string, other: string) => part.toLowerCase().includes(other.toLowerCase());
  const own = parts.filter(
    (part, index) =>
      !parts.some(
        (other, at) => at !== index && names(other, part) && (other !== part || at < index),
      ),
  );
  return own.join(' / ') || undefined;
}

/** Renditions of the same shape; a crop is another picture. */
function renditionsOf(largest: Sized, others: readonly Sized[]): Rendition[] {
  const alike = others.filter(
    ({width, height}) =>
      width && height && Math.abs(width / height - largest.width / largest.height) < 0.05,
  );
  if (!alike.length) return [];
  return [largest, ...alike].map(({url, width}) => ({url, width}));
}

function isPicture(rendition: Item, item: Item): boolean {
  const type = fieldText(rendition, 'contentType', 'mimetype') ?? '';
  if (type) return /^image\//i.test(type);
  if (hasPictureName(fieldText(rendition, 'href') ?? '')) return true;
  return (
    /^(?:picture|graphic)$/.test(fieldText(item, 'type') ?? '') &&
    Boolean(fieldText(rendition, 'href'))
  );
}

function hasPictureName(url: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/i.test(url);
}

function readSize(rendition: Item, base: string | undefined): Sized[] {
  const href = fieldText(rendition, 'href');
  if (!href || !isSafeUrl(href)) return [];
  return [
    {
      url: resolveUrl(href, base),
      width: pixels(rendition, 'width'),
      height: pixels(rendition, 'height'),
    },
  ];
}

function pixels(rendition: Item, name: string): number {
  const value = Number(fieldOf(rendition, name));
  return Number.isFinite(value) && value > 0 ? Math.round(value) : 0;
}

/** Some producers put a picture's own address in `uri`. */
function ownAddress(item: Item, base: string | undefined): Sized[] {
  const uri = fieldText(item, 'uri') ?? '';
  return /^https?:/i.test(uri) && hasPictureName(uri)
    ? [{url: resolveUrl(uri, base), width: 0, height: 0}]
    : [];
}
