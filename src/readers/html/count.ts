import type {Article} from '../../model/article.js';
import {countArticle, countText, share} from '../kept.js';
import type {Kept} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {isNamed, isPicture} from './element.js';
import type {HtmlSource} from './context.js';

const isLink = isNamed('a|area');
const isEmbed = isNamed('iframe|frame|embed|video|audio');

/** How much of what an element holds its article has. */
export function compareKept(element: TreeElement, source: HtmlSource, article: Article): Kept {
  const found = {text: 0, links: 0, images: 0};
  const count = (within: TreeElement): void => {
    const isCopy = within.name === 'noscript' && source.skipped.has(within);
    if (isCopy || /^(?:head|script)$/.test(within.name)) return;
    const {href} = within.attributes;
    const isFollowed = isLink(within) && href !== undefined && !source.references.has(within);
    if (isFollowed || isEmbed(within)) found.links++;
    if (isPicture(within) && !source.skipped.has(within)) found.images++;
    for (const child of within.children) {
      if (typeof child === 'string') found.text += countText(child);
      else count(child);
    }
  };
  count(element);
  const kept = countArticle(article);
  return {
    text: share(found.text, kept.text),
    links: share(found.links, kept.links),
    images: share(found.images, kept.images),
  };
}
