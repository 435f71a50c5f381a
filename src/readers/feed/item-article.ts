import type {Article} from '../../model/article.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {readHtmlFragment} from '../html/read-fragment.js';
import {countText} from '../values/count-content.js';
import type {FormatReading, ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import type {Feed, FeedItem} from './feed.js';
import {countTree, shareOf} from '../values/count-markup.js';
import {mediaBlocks} from './media.js';
import {reportOthers} from './other-parts.js';
import {repeatsStart} from '../through-html/repeats-start.js';
import {hasUnsafeLink, readItemDate} from './story.js';
import {htmlWords, plainWords} from './words.js';

/**
 * Reads the first item with its full text as a story; if there is none, the first with a summary.
 * @throws {ArticleError} where all items are empty
 */
export async function readItemArticle(feed: Feed, context: ReadContext): Promise<FormatReading> {
  const item = feed.items.find(({content}) => content) ?? feed.items.find(({summary}) => summary);
  const words = item?.content ?? item?.summary;
  if (!item || !words)
    throw new ArticleError(createIssue('', 'no-content', 'an item with its text', 'none'));
  const issues: Issue[] = leftOut(feed, item);
  const within = {...context, url: words.base ?? item.url ?? context.url};
  const {body: text, issues: bodyIssues, root} = await readHtmlFragment(htmlWords(words), within);
  const body = [...text, ...mediaBlocks(item.media, text)];
  const article = {...(await readHead(item, feed, context, issues)), body};
  if (repeatsStart(article.standfirst, body)) delete article.standfirst;
  return {
    article,
    issues: [...issues, ...bodyIssues, ...reportOthers(item, article)],
    kept: shareOf(countFound(item, root, article), article),
  };
}

/** Reports the other items of the feed, which a story cannot contain. */
function leftOut(feed: Feed, item: FeedItem): Issue[] {
  return feed.items
    .filter((other) => other !== item)
    .map(({path, title}) =>
      createIssue(path, 'other-item', 'one story', title ? `"${title.text}"` : 'a further item'),
    );
}

async function readHead(
  item: FeedItem,
  feed: Feed,
  context: ReadContext,
  issues: Issue[],
): Promise<Omit<Article, 'body'>> {
  hasUnsafeLink(item, issues);
  const headline = (await plainWords(item.title, context)) ?? '';
  const standfirst = item.content ? await plainWords(item.summary, context) : undefined;
  const published = readItemDate(item.published, `${item.path}.published`, issues);
  const modified = readItemDate(item.modified, `${item.path}.modified`, issues);
  const language = item.language ?? feed.language ?? context.language;
  const publisher = item.publisher ?? (await publisherOf(feed, context));
  return {
    ...(item.url && {url: item.url}),
    ...(language && {language}),
    headline,
    ...(standfirst && {standfirst}),
    ...(item.authors.length && {authors: [...item.authors]}),
    ...(publisher && {publisher}),
    ...(published && {published}),
    ...(modified && modified !== published && {modified}),
    ...(item.image && {image: item.image}),
  };
}

async function publisherOf(feed: Feed, context: ReadContext) {
  const name = await plainWords(feed.title, context);
  return name ? {name, ...(feed.url && {url: feed.url})} : undefined;
}

function countFound(item: FeedItem, text: TreeElement, article: Article) {
  const count = countTree(text);
  count.text += countText(article.headline) + countText(article.standfirst ?? '');
  count.images += item.image ? 1 : 0;
  return count;
}
