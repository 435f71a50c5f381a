import type {StoryLink, StoryList} from '../../model/article.js';
import {isPartHeld, type Release, releaseKeys} from '../../model/availability/hold.js';
import {isHeldByKeys} from '../../model/availability/hold-as-keyed.js';
import {forbidsPublication} from '../../model/availability/hold-as-written.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {isMarkupHeld} from '../values/held-markup.js';
import type {ArticleReader, ReadContext, Source, StoriesReader} from '../reader.js';
import {mostFeedItems, type Feed, type FeedItem} from './feed.js';
import {readDate} from '../language/dates/read-date.js';
import {readStory} from './story.js';
import {plainWords} from './words.js';

/** Reads RSS, RDF, Atom or a JSON Feed as a list of stories, headed by the feed's title. */
export const readFeedStories: StoriesReader = async (source, context) => {
  const issues: Issue[] = [];
  const feed = await readFeed(source, context, issues);
  const stories: StoryLink[] = [];
  for (const item of feed.items) {
    const isHeld = isMarkupHeld(item.content?.text ?? '');
    const story = isHeld ? undefined : await readStory(item, feed, context, issues);
    if (story) stories.push(story);
    else if (isHeld) issues.push(createHeld(item));
    else if (item.unsafeUrl === undefined)
      issues.push(createIssue(item.path, 'no-story', 'a title, a summary or an address', 'none'));
  }
  const heading = await plainWords(feed.title, context);
  const list: StoryList = {kind: 'related', ...(heading && {heading}), stories};
  return {list, issues};
};

/** Reads the first item of a feed that has its full text as a story. */
export const readFeedArticle: ArticleReader = async (source, context) => {
  const {readItemArticle} = await import('./item-article.js');
  const issues: Issue[] = [];
  const reading = await readItemArticle(await readFeed(source, context, issues), context);
  return {...reading, issues: [...issues, ...reading.issues]};
};

/** @throws {ArticleError} with the code `held` where no item may be shown */
async function readFeed(source: Source, context: ReadContext, issues: Issue[]): Promise<Feed> {
  const feed = await parseFeed(source, context);
  if (feed.count > feed.items.length)
    issues.push(
      createIssue('items', 'too-many', `at most ${mostFeedItems} items`, `${feed.count}`),
    );
  const items = feed.items.filter((item) => {
    const {release, title} = item;
    const others = Object.keys(release).filter((key) => !releaseKeys.has(key));
    const isHeld =
      isPartHeld(readDates(release), context.now) ||
      isHeldByKeys(release, others, context.now) ||
      forbidsPublication(title?.text ?? '');
    if (isHeld) issues.push(createHeld(item));
    return !isHeld;
  });
  const held = issues.find(({code}) => code === 'held');
  if (held && !items.length) throw new ArticleError(held, {issues});
  return {...feed, items};
}

const createHeld = ({path}: FeedItem): Issue =>
  createIssue(path, 'held', 'an item that may be shown', 'one held back');

/** Dates as feeds write them; those that cannot be read hold an item back. */
function readDates({status, embargoedUntil, expires}: Release): Release {
  const read = (date: unknown) => (typeof date === 'string' ? (readDate(date) ?? date) : date);
  return {status, embargoedUntil: read(embargoedUntil), expires: read(expires)};
}

async function parseFeed(source: Source, context: ReadContext): Promise<Feed> {
  const data =
    source.data ?? (/^\s*[{[]/.test(source.text) ? await parseJson(source.text) : undefined);
  if (data !== undefined) return (await import('./json-feed.js')).readJsonFeed(data, context);
  return (await import('./xml-feed.js')).readXmlFeed(source.text, context);
}

async function parseJson(text: string): Promise<unknown> {
  const {parseTolerantJson} = await import('../parsers/tolerant-json.js');
  return parseTolerantJson(text).values[0];
}
