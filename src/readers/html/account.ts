import type {Article} from '../../model/article.js';
import {articleText} from '../../model/text.js';
import {countArticle, countText, share, walkData} from '../kept.js';
import type {Kept} from '../reader.js';
import type {TreeElement} from '../tree.js';
import type {HtmlSource} from './context.js';
import {isNamed, isPicture} from './element.js';
import {report} from './source.js';

const isLink = isNamed('a|area');
const isEmbed = isNamed('iframe|frame|embed|video|audio');
/** What a page does not show, and what stands in another element that is looked at. */
const isSilent = isNamed('head|script|style|template|annotation|link|meta|source|track|param');

/** What an article has of its source, in a form in which words are found. */
interface Having {
  readonly text: string;
  /** Where the last words were found: most follow each other. */
  at: number;
  /** How many more characters are looked through for words that are elsewhere. */
  left: number;
}

/** What was found in a source, and how much of its text is not in the article. */
interface Found {
  text: number;
  lost: number;
  links: number;
  images: number;
}

/**
 * Goes through all that an element holds: each run of words is in the article, or in an element that
 * an issue names, or gets an issue; so does each element that has an address and no words.
 */
export function accountFor(element: TreeElement, source: HtmlSource, article: Article): Kept {
  const having = collect(article, source);
  const found: Found = {text: 0, lost: 0, links: 0, images: 0};
  const look = (within: TreeElement, isNamedAbove: boolean): void => {
    const isCopy = within.name === 'noscript' && source.skipped.has(within);
    if (isCopy || isSilent(within)) return;
    countMark(within, source, found);
    // What is skipped without an issue was read elsewhere: a byline, a note, an onward list.
    const isNamed = isNamedAbove || source.reported.has(within) || source.skipped.has(within);
    if (!isNamed) lookAtAddress(within, source, having);
    for (const child of within.children) {
      if (typeof child === 'object') look(child, isNamed);
      else if (child.trim()) lookAtWords(child, within, {source, having, found, isNamed});
    }
  };
  look(element, false);
  const kept = countArticle(article);
  return {
    text: share(found.text, found.text - found.lost),
    links: share(found.links, kept.links + source.understood.links),
    images: share(found.images, kept.images),
  };
}

function countMark(element: TreeElement, source: HtmlSource, found: Found): void {
  const {href} = element.attributes;
  const isFollowed = isLink(element) && href !== undefined && !source.references.has(element);
  if (isFollowed || isEmbed(element)) found.links++;
  if (isPicture(element) && !source.skipped.has(element)) found.images++;
}

/** The words of an article and of the issues, without spaces, and its addresses. */
function collect(article: Article, source: HtmlSource): Having {
  const values: string[] = [articleText(article), ...source.understood.words];
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

function has(having: Having, words: string): boolean {
  const {text, at} = having;
  // Only what is near is looked through each time: a search to the end would be one of all that follows.
  const next = text.slice(at, at + near + words.length).indexOf(words);
  if (next >= 0) having.at = at + next + words.length;
  if (next >= 0 || having.left <= 0) return next >= 0;
  having.left -= text.length;
  return text.includes(words);
}

/** Characters after the last words among which the next are expected. */
const near = 2000;

interface Look {
  readonly source: HtmlSource;
  readonly having: Having;
  readonly found: Found;
  readonly isNamed: boolean;
}

function lookAtWords(text: string, element: TreeElement, {source, having, found, isNamed}: Look) {
  const words = squash(text);
  found.text += countText(text);
  if (!words || has(having, words)) return;
  found.lost += countText(text);
  // Signs by themselves are the arrows and bullets of lists, notes and quotations.
  if (isNamed || !/[\p{L}\p{N}]{2}/u.test(words)) return;
  report(source, element, 'lost', 'a part of the story', `"${text.trim().slice(0, 200)}"`);
}

const own = /^oembed$|-/;
const address = /^(?:src|data|data-[\w-]*(?:url|src|href|permalink|link|id)|url|videoid|video-id)$/;

/** An element that stands for something by its address, and of which the article has nothing. */
function lookAtAddress(element: TreeElement, source: HtmlSource, having: Having): void {
  const {name, attributes} = element;
  const isOwn = own.test(name);
  const keys = Object.keys(attributes).filter((key) => address.test(key) && attributes[key]);
  if (isLink(element) || (!keys.length && !isOwn) || element.children.length) return;
  const values = keys.map((key) => squash(attributes[key]!));
  if (values.some((value) => has(having, value.replace(/^.*\//, '')))) return;
  if (!isOwn && !values.some((value) => /^(?:https?:)?\//.test(value))) return;
  const said = keys.map((key) => ` ${key}="${attributes[key]!.slice(0, 120)}"`);
  report(source, element, 'empty-element', 'words or an address', `<${name}${said.join('')}>`);
}
