import type {Author, Image} from '../../model/article.js';
import {ArticleError, createIssue, describeValue} from '../../model/issue.js';
import {isSafeUrl, resolveUrl} from '../../model/url.js';
import {walkData} from '../values/count-content.js';
import type {ReadContext} from '../reader.js';
import {mostFeedItems, type Feed, type FeedItem} from './feed.js';
import {readMedium} from './media.js';
import {collectOthers} from './other-parts.js';
import type {Words} from './words.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON Feed, 1.0 or 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @throws {ArticleError} where there are no items
 */
export function readJsonFeed(data: unknown, context: ReadContext): Feed {
  const feed = objectOf(data);
  const isNamed = textOf(feed, 'version')?.includes('jsonfeed.org') ?? false;
  const items = feed['items'] ?? (isNamed ? [] : undefined);
  if (!Array.isArray(items))
    throw new ArticleError(
      createIssue('items', 'no-feed', 'a list of items', describeValue(items)),
    );
  const base = context.url ?? addressOf(feed, 'home_page_url') ?? addressOf(feed, 'feed_url');
  return {
    title: wordsOf(feed, 'title', 'text', base),
    url: addressOf(feed, 'home_page_url', base),
    language: textOf(feed, 'language'),
    items: items
      .slice(0, mostFeedItems)
      .map((item: unknown, index) => readItem(objectOf(item), index, base)),
    count: items.length,
  };
}

function readItem(item: Json, index: number, base?: string): FeedItem {
  return {
    path: `items[${index}]`,
    title: wordsOf(item, 'title', 'text', base),
    summary: wordsOf(item, 'summary', 'text', base),
    content:
      wordsOf(item, 'content_html', 'html', base) ?? wordsOf(item, 'content_text', 'text', base),
    url: addressOf(item, 'url', base) ?? addressOf(item, 'external_url', base) ?? permalinkOf(item),
    image: imageOf(item, base),
    media: listOf(item['attachments'])
      .map(objectOf)
      .flatMap((attachment) =>
        readMedium(textOf(attachment, 'url'), textOf(attachment, 'mime_type'), base),
      ),
    published: textOf(item, 'date_published') ?? textOf(item, 'date_modified'),
    modified: textOf(item, 'date_modified'),
    authors: authorsOf(item, base),
    categories: listOf(item['tags']).filter((tag) => typeof tag === 'string'),
    language: textOf(item, 'language'),
    others: collectOthers(
      Object.entries(item).map(([name, value]) => ({name, words: allWords(value)})),
    ),
    release: item,
  };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value ? (value as Json) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A number stands for itself: some feeds have numbers as ids and titles. */
function textOf(object: Json, key: string): string | undefined {
  const value = object[key];
  return (typeof value === 'string' && value.trim()) || typeof value === 'number'
    ? String(value).trim()
    : undefined;
}

function wordsOf(
  object: Json,
  key: string,
  kind: 'text' | 'html',
  base?: string,
): Words | undefined {
  const text = textOf(object, key);
  return text === undefined ? undefined : {text, kind, base};
}

function addressOf(object: Json, key: string, base?: string): string | undefined {
  const text = textOf(object, key);
  return text !== undefined && isSafeUrl(text) ? resolveUrl(text, base) : undefined;
}

function allWords(data: unknown): string {
  const words: string[] = [];
  walkData(data, (value) => {
    if (typeof value === 'string') words.push(value);
  });
  return words.reverse().join(', ');
}

function permalinkOf(item: Json): string | undefined {
  const id = textOf(item, 'id') ?? '';
  return /^https?:\/\//i.test(id) ? id : undefined;
}

function imageOf(item: Json, base?: string): Image | undefined {
  const attachments = listOf(item['attachments']).map(objectOf);
  const picture = attachments.find((attachment) =>
    textOf(attachment, 'mime_type')?.startsWith('image/'),
  );
  const url =
    addressOf(item, 'image', base) ??
    addressOf(item, 'banner_image', base) ??
    (picture && addressOf(picture, 'url', base));
  return url === undefined ? undefined : {url};
}

function authorsOf(item: Json, base?: string): Author[] {
  return [...listOf(item['authors']), ...listOf(item['author'])].flatMap((value) => {
    const author = objectOf(value);
    const name = textOf(author, 'name') ?? (typeof value === 'string' ? value.trim() : '');
    const url = addressOf(author, 'url', base);
    return name ? [{name, ...(url && {url})}] : [];
  });
}
