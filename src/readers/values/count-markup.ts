import type {Article} from '../../model/article.js';
import {
  countArticle,
  countReferences,
  countText,
  share,
  type ContentCount,
} from './count-content.js';
import type {Kept} from '../reader.js';
import type {TreeNode} from '../tree.js';

/** Elements whose text is not shown. */
const hidden = /^(?:script|style|template|noscript|title)$/;

/** An address without other text, which may become an embed. An embed has no text. */
const loneAddress = /^\s*https?:\/\/\S+\s*$/;

/** Counts the content of markup: characters of text, links, images. */
export function countTree(
  node: TreeNode,
  count: ContentCount = {text: 0, links: 0, images: 0},
): ContentCount {
  if (typeof node === 'string') count.text += loneAddress.test(node) ? 0 : countText(node);
  else if (!hidden.test(node.name)) {
    if (node.name === 'a' && node.attributes['href']) count.links++;
    if (node.name === 'img') count.images++;
    for (const child of node.children) countTree(child, count);
  }
  return count;
}

/** Compares the content of a source with that of its article. */
export function shareOf(found: ContentCount, article: Article): Kept {
  const kept = countArticle(article);
  return {
    text: share(found.text, kept.text),
    links: share(found.links - countReferences(article), kept.links),
    images: share(found.images, kept.images),
  };
}
