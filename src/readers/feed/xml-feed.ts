import {ArticleError, createIssue} from '../../model/issue.js';
import {resolveUrl} from '../../model/url.js';
import type {ReadContext} from '../reader.js';
import {mostFeedItems, type Feed, type FeedItem} from './feed.js';
import {imageOf} from './feed-image.js';
import {linkOf, unsafeLinkOf} from './links.js';
import {mediaOf} from './media.js';
import {
  childOf,
  childrenOf,
  findAll,
  isItem,
  nameElements,
  wordsOf,
  type FeedElement,
} from './names.js';
import {collectOthers} from './other-parts.js';
import {readWords, type Untyped, type Words} from './words.js';
import {collapse} from '../values/markup.js';

const roots = /^(?:rss|feed|rdf:rdf|rdf|channel|entry|item)$/;

/**
 * Reads RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, and channels of CDF.
 * @throws {ArticleError} where there is no feed
 */
export async function readXmlFeed(text: string, context: ReadContext): Promise<Feed> {
  const document = nameElements(await context.parsers.parseXml(text), context.url);
  const [root] = findAll(document, roots);
  if (!root) throw noFeed(document);
  const channel = childOf(root, 'channel') ?? root;
  const url = linkOf(channel);
  const site = addressOfSite(channel, url);
  const items = (isItem(root) ? [root] : findAll(root, /^(?:item|entry)$/)).filter(isFilled);
  return {
    title: isItem(root) ? undefined : readWords(childOf(channel, 'title', 'dc:title'), 'guess'),
    url: url && URL.canParse(url) ? url : url && resolveUrl(url, site),
    language: languageOf(channel) ?? languageOf(root),
    items: items.slice(0, mostFeedItems).map((item, index) => readItem(item, index, site)),
    count: items.length,
  };
}

/** What the feed's addresses are relative to where neither it nor its caller says: its own address, or its site's. */
function addressOfSite(channel: FeedElement, url: string | undefined): string | undefined {
  const own = childrenOf(channel, 'link').find(({attributes}) => attributes['rel'] === 'self')
    ?.attributes['href'];
  return [own, url].find((address) => address !== undefined && URL.canParse(address));
}

function isFilled({attributes, children}: FeedElement): boolean {
  return children.length > 0 || Object.keys(attributes).length > 0;
}

function noFeed(document: FeedElement): ArticleError {
  const found = document.children.find((child) => typeof child !== 'string');
  const name = typeof found === 'object' ? `<${found.name}>` : 'no element';
  return new ArticleError(createIssue('', 'no-feed', 'RSS, RDF, Atom or a JSON Feed', name));
}

/** Names of elements, in the order in which they count: the first that says something. */
const names = {
  title: ['title', 'dc:title', 'media:title', 'itunes:title'],
  summary: [
    ...['description', 'summary', 'abstract', 'dc:description', 'dcterms:abstract'],
    ...['itunes:summary', 'itunes:subtitle', 'media:description', 'tagline'],
  ],
  published: [
    ...['pubdate', 'published', 'issued', 'dcterms:issued', 'created', 'dcterms:created'],
    ...['dc:date', 'date', 'updated', 'modified', 'dcterms:modified'],
  ],
  modified: ['updated', 'modified', 'dcterms:modified'],
};

function readItem(element: FeedElement, index: number, site?: string): FeedItem {
  const item = rebase(element, site);
  const untyped: Untyped = element.name === 'entry' ? 'guess' : 'html';
  return {
    path: `${element.name}[${index}]`,
    title: words(item, 'guess', ...names.title),
    summary: words(item, untyped, ...names.summary),
    content: contentOf(item),
    url: linkOf(item),
    unsafeUrl: unsafeLinkOf(item),
    image: imageOf(item),
    media: mediaOf(item),
    published: date(item, ...names.published) ?? element.attributes['lastmod'],
    modified: date(item, ...names.modified),
    authors: authorsOf(item),
    publisher: publisherOf(item),
    categories: categoriesOf(item),
    language: languageOf(item),
    others: othersOf(item),
    release: releaseOf(item),
  };
}

/**
 * Drafts of the Atom Publishing Protocol, entries of Media RSS that were taken back, dates of Dublin
 * Core, and what other elements say by their names (`prism:embargoDate`). A feed may name a day to come.
 */
function releaseOf(item: FeedElement): FeedItem['release'] {
  const named = item.children
    .filter((child) => typeof child === 'object')
    .filter(({name}) => !/^(?:published|pubdate)$/.test(name));
  const draft = wordsOf(childOf(childOf(item, 'app:control', 'control'), 'app:draft', 'draft'));
  const state = childOf(item, 'media:status')?.attributes['state'] ?? '';
  const said = Object.fromEntries(named.map((element) => [element.name, wordsOf(element).trim()]));
  return {
    ...said,
    status: draft.trim() === 'yes' ? 'draft' : state === 'active' ? '' : state || said['status'],
    embargoedUntil: date(item, 'embargoeduntil', 'embargo', 'dcterms:available'),
    expires: date(item, 'expires', 'expirationdate'),
  };
}

/** An element whose parts have an absolute base, where there is one. */
function rebase(element: FeedElement, site: string | undefined): FeedElement {
  const {base} = element;
  if (!site || (base !== undefined && URL.canParse(base))) return element;
  const children = element.children.map((child) =>
    typeof child === 'string' ? child : rebase(child, site),
  );
  return {...element, base: base === undefined ? site : resolveUrl(base, site), children};
}

function words(item: FeedElement, untyped: Untyped, ...names: string[]): Words | undefined {
  for (const name of names) {
    const found = readWords(childOf(item, name), untyped);
    if (found) return found;
  }
  return undefined;
}

function contentOf(item: FeedElement): Words | undefined {
  const atom = childOf(item, 'content');
  const isElsewhere = atom?.attributes['src'] !== undefined;
  const isText = /^$|text|html|xml/i.test(atom?.attributes['type'] ?? '');
  return (
    words(item, 'html', 'content:encoded', 'xhtml:body', 'body', 'fullitem') ??
    (atom && !isElsewhere && isText ? words(item, 'guess', 'content') : undefined)
  );
}

function date(item: FeedElement, ...names: string[]): string | undefined {
  for (const name of names) {
    const text = wordsOf(childOf(item, name)).trim();
    if (text) return text;
  }
  return undefined;
}

function languageOf(element: FeedElement): string | undefined {
  return (
    (
      element.attributes['xml:lang'] ?? wordsOf(childOf(element, 'language', 'dc:language'))
    ).trim() || undefined
  );
}

function authorsOf(item: FeedElement): FeedItem['authors'] {
  const found = ['author', 'dc:creator', 'itunes:author']
    .map((name) => childrenOf(item, name))
    .find((list) => list.length);
  return (found ?? []).flatMap((element) => {
    const name = plainName(
      wordsOf(childOf(element, 'name')) ||
        (childOf(element, 'email', 'uri') ? '' : wordsOf(element)),
    );
    const uri = wordsOf(childOf(element, 'uri', 'url')).trim();
    return name ? [{name, ...(uri && {url: resolveUrl(uri, item.base)})}] : [];
  });
}

/** Characters of an author's name that are looked at. */
const longestName = 300;

/** RSS: `address@example.org (Name)`; an address alone is no name. */
function plainName(written: string): string {
  const text = written.slice(0, longestName);
  const name = collapse(
    /^\S+@\S+\s*\((.+)\)$/.exec(text.trim())?.[1] ?? text.replace(/<?\S+@\S+>?/g, ''),
  );
  return /^https?:/i.test(name) ? '' : name;
}

function publisherOf(item: FeedElement): FeedItem['publisher'] {
  const source = childOf(item, 'source');
  const name = collapse(
    wordsOf(
      childOf(source, 'title') ??
        (source?.children.every((child) => typeof child === 'string') ? source : undefined),
    ) || wordsOf(childOf(item, 'dc:publisher')),
  );
  const url = source && (linkOf(source) ?? source.attributes['url']);
  return name ? {name, ...(url && {url: resolveUrl(url, item.base)})} : undefined;
}

function othersOf({children}: FeedElement): FeedItem['others'] {
  const parts = children.filter((child) => typeof child === 'object');
  return collectOthers(
    parts.map((part) => ({
      name: part.name,
      words: part.attributes['label'] ?? (wordsOf(part) || (part.attributes['term'] ?? '')),
    })),
  );
}

function categoriesOf(item: FeedElement): string[] {
  return [...childrenOf(item, 'category'), ...childrenOf(item, 'dc:subject')]
    .map((element) =>
      collapse(
        element.attributes['label'] ?? (wordsOf(element) || (element.attributes['term'] ?? '')),
      ),
    )
    .filter(Boolean);
}
