import type {Article, Block, Image} from '../../../model/article.js';
import {blockText} from '../../../model/text.js';

/** Takes out of a story what its metadata have said already. */
export function dropRepeats(article: Article): void {
  const {body, headline, standfirst} = article;
  const repeated = body.findIndex(
    (block) => block.type === 'heading' && isSame(blockText(block), headline),
  );
  if (repeated >= 0) body.splice(repeated, 1);
  const first = body.find(({type}) => type === 'paragraph');
  if (standfirst && first && isStart(standfirst, blockText(first))) delete article.standfirst;
  const [lead] = body;
  if (lead?.type === 'image' && !lead.id && !lead.language) {
    article.image = lead.image;
    body.shift();
  } else if (article.image && body.some((block) => hasImage(block, article.image!)))
    delete article.image;
}

const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

function isSame(text: string, other: string): boolean {
  return squeeze(text) !== '' && squeeze(text) === squeeze(other);
}

function isStart(text: string, whole: string): boolean {
  return squeeze(whole).startsWith(squeeze(text));
}

/** The same picture has the same file name, whatever its size. */
function hasImage(block: Block, {url}: Image): boolean {
  const images =
    block.type === 'image' ? [block.image] : block.type === 'gallery' ? block.images : [];
  return images.some((image) => fileOf(image.url) === fileOf(url));
}

function fileOf(url: string): string {
  return url
    .replace(/[?#].*$/, '')
    .replace(/^.*\//, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '');
}
