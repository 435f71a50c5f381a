import type {Block, Flow, Gallery, Image, ImageBlock, Inline} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readApart} from '../blocks.js';
import {elementsOf, findElement, hasClass, hasText, isMute, textOf} from '../element.js';
import {toBlocks, toLines} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, enter, passAnchor, readWithin} from '../scope.js';
import type {ElementReader, Scope} from '../context.js';
import {joinSpaces} from '../../values/spaces.js';

/** Reads `<figure>` and boxes of pictures, and adds the caption to their content. */
export const readFigure: ElementReader = (element, scope) => {
  const inner = enter(element, scope);
  passAnchor(element, scope.source);
  const figcaption = findCaption(element);
  const credit = figcaption && takeCredit(figcaption, scope);
  const {lines, rest} = toLines(figcaption ? readApart(figcaption, inner) : [], localeOf(inner));
  const blocks = toBlocks(readWithin(element.children, inner), inner);
  return [...joinCaption(blocks, lines, credit, inner), ...rest];
};

function findCaption(element: TreeElement): TreeElement | undefined {
  for (const child of elementsOf(element)) {
    if (child.name === 'figcaption' || hasClass(child, /caption-text/)) return child;
    const found = isMute(child) ? findCaption(child) : undefined;
    if (found) return found;
  }
  return undefined;
}

const isLinkOrMarked = ({attributes: {href, lang, dir}}: TreeElement) =>
  [href, lang, dir].some(Boolean);

/** Takes the credit from the end of a caption, if it is plain text. */
function takeCredit(caption: TreeElement, scope: Scope): string | undefined {
  const last = caption.children.findLast((child) => typeof child === 'object' || child.trim());
  if (typeof last !== 'object') return undefined;
  const {class: names = '', itemprop = ''} = last.attributes;
  if (!/credit|copyright|photographer/i.test(`${names} ${itemprop}`))
    return takeCredit(last, scope);
  if (isLinkOrMarked(last) || findElement(last, isLinkOrMarked) || !hasText(last)) return undefined;
  scope.source.skipped.add(last);
  return joinSpaces(textOf(last)).trim();
}

/** Joins the blocks of a figure, and adds their captions. */
export function joinCaption(
  blocks: Block[],
  lines: Inline[],
  credit: string | undefined,
  scope: Scope,
): Flow[] {
  const {source} = scope;
  const locale = localeOf(scope);
  const joined = joinLines(lines, credit ? [credit] : []);
  const caption = joined.length ? joined : undefined;
  const [first, ...others] = blocks;
  if (first?.type === 'image' && !first.image.caption && others.every(isParagraph)) {
    const under = joinLines(toLines(others, locale).lines, lines);
    return [
      {
        ...first,
        image: {...first.image, ...present({caption: under.length ? under : undefined, credit})},
      },
    ];
  }
  const images = blocks.map(imagesOf);
  if (blocks.length && images.every((list) => list !== undefined)) {
    const gallery: Gallery = {
      type: 'gallery',
      ...locale,
      images: images.flat(),
      ...present({caption}),
    };
    return [claimAnchors(gallery, source)];
  }
  if (!caption) return blocks;
  const captioned = others.length ? undefined : captionBlock(first, caption);
  return captioned ? [captioned] : [...blocks, {type: 'paragraph', ...locale, content: caption}];
}

const localeOf = ({language, direction}: Scope) => present({language, direction});

function joinLines(above: Inline[], below: Inline[]): Inline[] {
  return above.length && below.length
    ? [...above, {type: 'break'}, ...below]
    : [...above, ...below];
}

const isParagraph = ({type}: Block) => type === 'paragraph';

/** Adds a caption to a block that can have one. */
function captionBlock(block: Block | undefined, caption: Inline[]): Block | undefined {
  if (block?.type === 'table' && !block.caption) return {...block, caption};
  if (block?.type === 'quote' && !block.attribution) return {...block, attribution: caption};
  return block?.type === 'embed' && !block.content ? {...block, content: caption} : undefined;
}

/** The pictures of a block without other content. */
export function imagesOf(block: Flow): Image[] | undefined {
  if (typeof block === 'string') return undefined;
  if (block.type === 'image') return [withLocale(block)];
  if (block.type === 'gallery') return block.caption ? undefined : block.images;
  if (block.type !== 'list') return undefined;
  const images = block.items.flatMap(({content}) => content).map(imagesOf);
  return images.every((list) => list !== undefined) ? images.flat() : undefined;
}

function withLocale({image, language, direction}: ImageBlock): Image {
  const {caption} = image;
  if (!caption || !(language || direction)) return image;
  return {...image, caption: [{type: 'span', content: caption, ...present({language, direction})}]};
}
