import type {Embed} from '../../../model/article.js';
import type {TreeElement} from '../../tree.js';
import {readContainer} from '../blocks.js';
import type {ElementReader} from '../context.js';
import {elementsOf, hasClass} from '../element.js';
import {toFlow} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, open, readWithin} from '../scope.js';
import {readUrl} from '../source.js';
import {describeAddress} from '../../embeds/addresses.js';
import {describeEmbed} from './describe.js';
import {filled} from './frame.js';

const posts =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|(?:tiktok|bluesky|mastodon|reddit|imgur)-embed|reddit-card|text-post-media|fb-(?:post|video))/;

/** Whether an element is a social media post, which its script would replace. */
export const isPost = (element: TreeElement) =>
  /^(?:blockquote|div)$/.test(element.name) &&
  hasClass(element, posts) &&
  findPermalink(element) !== undefined;

/** Reads a post. */
export const readPost: ElementReader = (element, scope) => {
  const url = readUrl(scope.source, element, findPermalink(element));
  if (!url) return readContainer(element, scope);
  const [base, inner] = open(element, scope);
  const content = toFlow(readWithin(element.children, inner), inner);
  const described = describeEmbed(element, url, 'post');
  // Communities have their own hosts.
  const provider = hasClass(element, /mastodon-embed/) ? 'Mastodon' : described.provider;
  const embed: Embed = {
    type: 'embed',
    ...base,
    ...described,
    ...present({provider, content: filled(content)}),
  };
  return [claimAnchors(embed, scope.source)];
};

function findPermalink(element: TreeElement): string | undefined {
  const {attributes} = element;
  const named = ['data-href', 'data-instgrm-permalink', 'data-text-post-permalink', 'cite'];
  const address = named.map((name) => attributes[name]).find(Boolean);
  if (address) return address;
  const links = linksOf(element);
  return links.findLast((link) => describeAddress(link)?.isItem) ?? links.at(-1);
}

function linksOf(element: TreeElement): string[] {
  return elementsOf(element).flatMap((child) => {
    const {href} = child.attributes;
    return child.name === 'a' && href ? [href] : linksOf(child);
  });
}
