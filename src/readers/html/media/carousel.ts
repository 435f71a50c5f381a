import type {Block, Flow, Gallery, Image, Inline} from '../../../model/article.js';
import type {ElementReader} from '../context.js';
import {elementsOf} from '../element.js';
import {toBlocks, toLines} from '../paragraphs.js';
import {claimAnchors, open, readWithin} from '../scope.js';
import {imagesOf, joinCaption} from './figure.js';

/** Reads slides: pictures, each with the text of its slide. */
export const readCarousel: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const slides = elementsOf(element)
    .map((slide) => toBlocks(readWithin([slide], inner), inner))
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => joinCaption(blocks, [], undefined, inner));
  const images = slides.filter((slide) => slide.every(imagesOf)).map((slide) => slide.flatMap(all));
  const words = slides.filter((slide) => slide.every(isParagraph));
  const isWhole = images.length > 0 && images.length + words.length === slides.length;
  // «Before» and «After» are beside their pictures, in the same order.
  if (!isWhole || (words.length > 0 && words.length !== images.flat().length)) return slides.flat();
  const captions = words.map((slide) => toLines(slide).lines);
  const gallery: Gallery = {
    type: 'gallery',
    ...base,
    images: images.flat().map((image, index) => withCaption(image, captions[index])),
  };
  return [claimAnchors<Block>(gallery, scope.source)];
};

const all = (block: Flow): Image[] => imagesOf(block) ?? [];

const isParagraph = (part: Flow): boolean => typeof part === 'object' && part.type === 'paragraph';

function withCaption(image: Image, caption: Inline[] | undefined): Image {
  return caption && !image.caption ? {...image, caption} : image;
}
