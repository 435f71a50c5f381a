import {append} from '../../../model/append.js';
import type {Block, ImageBlock, Inline, Language} from '../../../model/article.js';
import {present} from '../../values/present.js';
import type {BlockBase} from '../context.js';
import type {HtmlSource} from '../context.js';

/** Takes pictures out of a line of text that are alone, or large and at one end. */
export function takePictures(
  line: Inline[],
  base: BlockBase,
  source: HtmlSource,
): {before: Block[]; after: Block[]} {
  const before: Block[] = findPictures(line, base, source) ?? [];
  const after: Block[] = [];
  if (before.length) line.length = 0;
  while (standsApart(line[0], line[1], source)) {
    append(before, findPictures(line.splice(0, 1), base, source) ?? []);
  }
  while (standsApart(line.at(-1), line.at(-2), source)) {
    append(after, (findPictures(line.splice(-1), base, source) ?? []).reverse());
  }
  after.reverse();
  return {before, after};
}

/** Wider pictures are not characters within a line. */
const wide = 150;

function standsApart(
  inline: Inline | undefined,
  next: Inline | undefined,
  source: HtmlSource,
): boolean {
  if (typeof inline !== 'object' || next === undefined) return false;
  const isParted = typeof next === 'object' && next.type === 'break';
  const blocks = findPictures([inline], {}, source);
  return Boolean(blocks?.every(({image}) => isParted || (image.width ?? 0) >= wide));
}

/** Elements that may be around a picture in a line. */
interface Marked {
  content?: Inline[];
  url?: string;
  language?: Language;
  direction?: BlockBase['direction'];
}

/** The pictures of a line without text, with the links around them. */
function findPictures(
  run: readonly Inline[],
  base: BlockBase,
  source: HtmlSource,
  link?: string,
): ImageBlock[] | undefined {
  const blocks: ImageBlock[] = [];
  for (const inline of run) {
    if (typeof inline === 'string' ? !inline.trim() : inline.type === 'break') continue;
    if (typeof inline === 'string') return undefined;
    const image = inline.type === 'inline-image' && source.pictures.get(inline);
    if (image) blocks.push({type: 'image', ...base, image: {...image, ...present({link})}});
    else {
      const {content, url = link, language, direction} = inline as Marked;
      const inner = {...base, ...present({language, direction})};
      const within = content && findPictures(content, inner, source, url);
      if (!within) return undefined;
      append(blocks, within);
    }
  }
  return blocks.length ? blocks : undefined;
}
