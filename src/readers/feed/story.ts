import type {IsoDate, StoryLink} from '../../model/article.js';
import {createIssue, describeValue, type Issue} from '../../model/issue.js';
import type {ReadContext} from '../reader.js';
import type {Feed, FeedItem} from './feed.js';
import {readDate} from '../language/dates/read-date.js';
import {plainWords} from './words.js';

/** Approximate length of a title made from the first words of an item without one. */
const titleLength = 80;
/** Length of the text used instead of a missing summary. */
const summaryLength = 300;

/** An item as a link to its story; undefined where it is empty or its address is not followed. */
export async function readStory(
  item: FeedItem,
  feed: Feed,
  context: ReadContext,
  issues: Issue[],
): Promise<StoryLink | undefined> {
  if (hasUnsafeLink(item, issues)) return undefined;
  const own = await plainWords(item.title, context);
  const summary =
    (await plainWords(item.summary, context)) ??
    shorten(await plainWords(item.content, context), summaryLength);
  const title = own ?? shorten(summary, titleLength) ?? item.url;
  if (title === undefined) return undefined;
  const published = readItemDate(item.published, `${item.path}.published`, issues);
  return {
    url: item.url ?? addressOfFeed(item, feed, context, issues),
    title,
    ...kickerOf(item),
    ...(summary !== undefined && (own !== undefined || summary !== title) && {summary}),
    ...(item.image && {image: item.image}),
    ...(published && {published}),
    ...(item.publisher && {publisher: item.publisher}),
  };
}

/** Whether an item has only an address that is not followed. It is reported. */
export function hasUnsafeLink({path, unsafeUrl}: FeedItem, issues: Issue[]): boolean {
  if (unsafeUrl === undefined) return false;
  const found = describeValue(unsafeUrl);
  issues.push(createIssue(`${path}.link`, 'unsafe-url', 'an http(s) address', found));
  return true;
}

/** Reads a date. One that cannot be read is reported. */
export function readItemDate(
  text: string | undefined,
  path: string,
  issues: Issue[],
): IsoDate | undefined {
  if (text === undefined) return undefined;
  const date = readDate(text);
  if (date === undefined) issues.push(createIssue(path, 'date', 'a date', describeValue(text)));
  return date;
}

/** An item without an address leads to the site that published it. */
function addressOfFeed(
  {path}: FeedItem,
  feed: Feed,
  context: ReadContext,
  issues: Issue[],
): string {
  issues.push(createIssue(`${path}.link`, 'no-link', 'an http(s) address', 'none'));
  return feed.url ?? context.url ?? '';
}

/** A single, short category is used as a kicker; several are keywords. */
function kickerOf({categories}: FeedItem): {kicker?: string} {
  const [category = ''] = categories;
  return categories.length === 1 &&
    /^\p{L}[^/:_,]{1,30}$/u.test(category) &&
    category !== 'Uncategorized'
    ? {kicker: category}
    : {};
}

/** Shortens a text at the end of a word. */
function shorten(text: string | undefined, length: number): string | undefined {
  if (text === undefined || text.length <= length) return text;
  const start = text.slice(0, length + 1).replace(/[\ud800-\udbff]$/, '');
  const blank = start.lastIndexOf(' ');
  return `${start.slice(0, blank > length / 2 ? blank : length).replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, '')}…`;
}
