import type {Article} from '../../model/article.js';
import {articleText} from '../../model/text.js';
import {countArticleMarks, countText, share, walkData} from '../values/count-content.js';
import type {Kept} from '../reader.js';
import type {TreeElement} from '../tree.js';
import type {HtmlSource} from './context.js';
import {isNamed, isPicture} from './element.js';
import {report} from './source.js';

const isLink = isNamed('a|area');
const isEmbed = isNamed('iframe|frame|embed|video|audio');
/** Elements that a page does not show, and elements that are counted elsewhere. */
const isSilent = isNamed('head|script|style|template|annotation|link|meta|source|track|param');

/** The content of an article, in a form that can be searched. */
interface ArticleContent {
  readonly text: string;
  /** Position of the last match, because most texts follow each other. */
  at: number;
  /** How many more characters may be searched for text that is elsewhere. */
  left: number;
}

/** Counts of what was found in a source and of the text that the article lacks. */
interface Found {
  text: number;
  lost: number;
  links: number;
  images: number;
}

/**
 * Checks everything in an element. Each run of text must be in the article or in an element that an
 * issue names, or else gets an issue. The same applies to elements with an address and without
 * text.
 */
export function accountFor(element: TreeElement, source: HtmlSource, article: Article): Kept {
  const found = reportLost(element, source, article);
  const kept = countArticleMarks(article);
  return {
    text: share(found.text, found.text - found.lost - source.account.leftOut),
    links: share(found.links, kept.links + source.account.understood.links),
    images: share(found.images, kept.images),
  };
}

/** The same without a count of what the article has. */
export function reportLost(element: TreeElement, source: HtmlSource, article: Article): Found {
  const content = collect(article, source);
  const found: Found = {text: 0, lost: 0, links: 0, images: 0};
  const look = (within: TreeElement, isNamedAbove: boolean): void => {
    const isCopy = within.name === 'noscript' && source.skipped.has(within);
    if (isCopy || isSilent(within)) return;
    countMark(within, source, found);
    // Elements that are skipped without an issue were read elsewhere: a byline, a note, a related
    // list.
    const isNamed =
      isNamedAbove || source.account.reported.has(within) || source.skipped.has(within);
    if (!isNamed) lookAtAddress(within, source, content);
    for (const child of within.children) {
      if (typeof child === 'object') look(child, isNamed);
      else if (child.trim()) lookAtWords(child, within, {source, content, found, isNamed});
    }
  };
  look(element, false);
  return found;
}

function countMark(element: TreeElement, source: HtmlSource, found: Found): void {
  const {href} = element.attributes;
  const isFollowed = isLink(element) && href !== undefined && !source.references.has(element);
  if (isFollowed || isEmbed(element)) found.links++;
  if (isPicture(element) && !source.skipped.has(element)) found.images++;
}

/** The text of an article and of the issues, without spaces, and its addresses. */
function collect(article: Article, source: HtmlSource): ArticleContent {
  const values: string[] = [articleText(article), ...source.account.understood.words];
  walkData(article, (value) => {
    if (typeof value === 'string') values.push(value);
  });
  for (const {message} of source.issues) values.push(message);
  const text = squash(values.join('\n'));
  return {text, at: 0, left: 200 * text.length + 1_000_000};
}

function squash(text: string): string {
  return text.replace(/[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]+/gu, '');
}

function has(content: ArticleContent, words: string): boolean {
  const {text, at} = content;
  // Searches only nearby, because a search to the end each time would be too slow.
  const next = text.slice(at, at + near + words.length).indexOf(words);
  if (next >= 0) content.at = at + next + words.length;
  if (next >= 0 || content.left <= 0) return next >= 0;
  content.left -= text.length;
  return text.includes(words);
}

/** Distance after the last match within which the next one is expected. */
const near = 2000;

interface Look {
  readonly source: HtmlSource;
  readonly content: ArticleContent;
  readonly found: Found;
  readonly isNamed: boolean;
}

function lookAtWords(text: string, element: TreeElement, {source, content, found, isNamed}: Look) {
  const words = squash(text);
  found.text += countText(text);
  if (!words || has(content, words)) return;
  found.lost += countText(text);
  // Punctuation alone comes from lists, notes and quotations.
  if (isNamed || !/[\p{L}\p{N}]{2}/u.test(words)) return;
  report(source, element, 'lost', 'a part of the story', `"${text.trim().slice(0, 200)}"`);
}

const own = /^oembed$|-/;
const address = /^(?:src|data|data-[\w-]*(?:url|src|href|permalink|link|id)|url|videoid|video-id)$/;

/** Reports an element with an address that the article lacks. */
function lookAtAddress(element: TreeElement, source: HtmlSource, content: ArticleContent): void {
  const {name, attributes} = element;
  const isOwn = own.test(name);
  const addresses = Object.entries(attributes).filter(([key, value]) => address.test(key) && value);
  if (isLink(element) || (!addresses.length && !isOwn) || element.children.length) return;
  const values = addresses.map(([, value]) => squash(value));
  if (values.some((value) => has(content, value.replace(/^.*\//, '')))) return;
  if (!isOwn && !values.some((value) => /^(?:https?:)?\//.test(value))) return;
  const written = addresses.map(([key, value]) => ` ${key}="${value.slice(0, 120)}"`);
  const expected = addresses.length ? 'words, because no address is loaded' : 'words or an address';
  report(source, element, 'empty-element', expected, `<${name}${written.join('')}>`);
}
