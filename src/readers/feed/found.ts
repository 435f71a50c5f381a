import type {Article} from '../../model/article.js';
import {countArticle, countReferences, countText, share, type ArticleCount} from '../kept.js';
import type {Kept} from '../reader.js';
import type {TreeNode} from '../tree.js';

const silent = /^(?:script|style|template|noscript|title)$/;

const loneAddress = /^\s*https?:\/\/\S+\s*$/;

/** Counts the content of markup: characters of text, links, images. */
export function countTree(
  node: TreeNode,
  count: ArticleCount = {text: 0, links: 0, images: 0},
): ArticleCount {
  // An address alone may become an embed, which has no text.
  if (typeof node === 'string') count.text += loneAddress.test(node) ? 0 : countText(node);
  else if (!silent.test(node.name)) {
    if (node.name === 'a' && node.attributes['href']) count.links++;
    if (node.name === 'img') count.images++;
    for (const child of node.children) countTree(child, count);
  }
  return count;
}

/** How much of the content that was found an article contains. */
export function shareOf(found: ArticleCount, article: Article): Kept {
  const kept = countArticle(article);
  return {
    text: share(found.text, kept.text),
    links: share(found.links - countReferences(article), kept.links),
    images: share(found.images, kept.images),
  };
}
