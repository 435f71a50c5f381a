import type {Article, Block, Image} from '../../../model/article.js';
import {createIssue, type Issue} from '../../../model/issue.js';
import {blockText} from '../../../model/block-types.js';
import {numberItems} from '../../../model/number-items.js';
import type {HtmlSource} from '../context.js';

/** Removes text from a story that repeats its metadata; text with other facts becomes an issue. */
export function dropRepeats(
  article: Article,
  {issues, ownBlocks}: Pick<HtmlSource, 'issues' | 'ownBlocks'>,
): void {
  const {body, headline, standfirst} = article;
  const repeated = body.findIndex(
    (block) => block.type === 'heading' && isSame(blockText(block), headline),
  );
  if (repeated >= 0) body.splice(repeated, 1);
  dropLabels(article, issues, ownBlocks);
  const first = body.find(({type}) => type === 'paragraph');
  if (standfirst && first && isStart(standfirst, blockText(first))) delete article.standfirst;
  const {image} = article;
  const [lead] = body;
  if (lead?.type === 'image' && !lead.id && !lead.language) {
    article.image = lead.image;
    body.shift();
  } else if (image && body.some((block) => hasImage(block, image))) delete article.image;
}

/** Number of blocks below the headline in which a page repeats author, date and reading time. */
const head = 6;

function dropLabels(
  {body, authors = []}: Article,
  issues: Issue[],
  ownBlocks: ReadonlySet<Block>,
): void {
  const names = authors.map(({name}) => squeeze(name));
  const isLabel = (block: Block) => {
    const text = block.type === 'paragraph' ? blockText(block).trim() : '';
    const name = squeeze(text.replace(/^by\s/i, ''));
    return names.includes(name) || (text.length < longestLabel && label.test(text));
  };
  for (const [index, block] of [...numberItems(body.slice(0, head))].reverse()) {
    if (ownBlocks.has(block) || !isLabel(block)) continue;
    body.splice(index, 1);
    const found = `"${blockText(block).trim()}"`;
    issues.push(createIssue(`body[${index}]`, 'label', 'a paragraph of the story', found));
  }
}

/** Maximum length of a date or reading time. */
const longestLabel = 60;
const label =
  /^\W*\d+\s*min(?:ute)?s?\.?\s+read$|^(?:(?:published|posted|updated|last (?:modified|updated))[\s:]*(?:on )?)?(?:\p{L}{3,9}\.?,?\s+)?(?:\d{1,2}\.?\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}),?\s+\d{4}(?:[,\s]+(?:at )?\d{1,2}[.:]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?)?$/iu;

const squeeze = (text: string) => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

function isSame(text: string, other: string): boolean {
  return squeeze(text) !== '' && squeeze(text) === squeeze(other);
}

function isStart(text: string, whole: string): boolean {
  return squeeze(whole).startsWith(squeeze(text));
}

/** The same picture has the same file name in every size. */
function hasImage(block: Block, {url}: Image): boolean {
  const images =
    block.type === 'image' ? [block.image] : block.type === 'gallery' ? block.images : [];
  return images.some((image) => fileOf(image.url) === fileOf(url));
}

function fileOf(url: string): string {
  return url
    .replace(/[?#][^]*$/, '')
    .replace(/^.*\//, '')
    .replace(/-\d+x\d+(?=\.\w+$)/, '');
}
