import {typesOf, type Node, type NodeGraph} from './nodes.js';

const story =
  /(?:Article|Posting|BlogPost|LiveBlog)$|^(?:Report|Review|CriticReview|EmployerReview|UserReview|MediaReview|ClaimReview)$/i;
const near =
  /^(?:CreativeWork|WebPage|ItemPage|VideoObject|AudioObject|PodcastEpisode|Episode|Clip|MediaObject|Recipe|HowTo|QAPage|FAQPage|Event)$/;

/**
 * The node that is the story: an article before a page or a film, the one with the page's address
 * before others, otherwise the first.
 */
export function chooseArticle({nodes}: NodeGraph, url?: string): Node | undefined {
  let best: Node | undefined;
  let most = 0;
  for (const node of nodes) {
    const worth = worthOf(node, url);
    if (worth > most) [best, most] = [node, worth];
  }
  return best;
}

function worthOf(node: Node, url: string | undefined): number {
  const types = typesOf(node);
  const has = (...keys: string[]) => keys.some((key) => Boolean(node[key]));
  const isHere = Number(isAt(node, url));
  if (types.some((type) => story.test(type))) {
    const hasTitle = Number(has('headline', 'name'));
    const hasText = Number(has('articleBody', 'liveBlogUpdate', 'datePublished'));
    return hasTitle + hasText ? 20 + 8 * isHere + 2 * hasTitle + hasText : 1;
  }
  const isNear = types.length === 0 || types.some((type) => near.test(type));
  return isNear && has('headline') ? 4 + Number(has('articleBody')) + isHere : 0;
}

function isAt(node: Node, url: string | undefined): boolean {
  if (!url) return false;
  const page = node['mainEntityOfPage'] as Node | string | undefined;
  const own = [node['url'], node['@id'], typeof page === 'object' ? page['@id'] : page];
  return own.some(
    (address) => typeof address === 'string' && plainAddress(address) === plainAddress(url),
  );
}

function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#][^]*$/, '')
    .replace(/\/$/, '');
}
