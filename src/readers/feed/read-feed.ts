import type {StoryLink, StoryList} from '../../model/article.js';
import {createIssue, type Issue} from '../../model/issue.js';
import type {ArticleReader, ReadContext, Source, StoriesReader} from '../reader.js';
import type {Feed} from './feed.js';
import {readStory} from './story.js';
import {plainWords} from './words.js';

/** Reads RSS, RDF, Atom or a JSON Feed as a list of stories, headed by the feed's title. */
export const readFeedStories: StoriesReader = async (source, context) => {
  const feed = await readFeed(source, context);
  const issues: Issue[] = [];
  const stories: StoryLink[] = [];
  for (const item of feed.items) {
    const story = await readStory(item, feed, context, issues);
    if (story) stories.push(story);
    else
      issues.push(createIssue(item.path, 'no-story', 'a title, a summary or an address', 'none'));
  }
  const heading = await plainWords(feed.title, context);
  const list: StoryList = {kind: 'related', ...(heading && {heading}), stories};
  return {list, issues};
};

/** Reads the first item of a feed that has its full text as a story. */
export const readFeedArticle: ArticleReader = async (source, context) => {
  const {readItemArticle} = await import('./item-article.js');
  return readItemArticle(await readFeed(source, context), context);
};

async function readFeed(source: Source, context: ReadContext): Promise<Feed> {
  const data =
    source.data ?? (/^\s*[{[]/.test(source.text) ? await parseJson(source.text) : undefined);
  if (data !== undefined) return (await import('./json-feed.js')).readJsonFeed(data, context);
  return (await import('./xml-feed.js')).readXmlFeed(source.text, context);
}

async function parseJson(text: string): Promise<unknown> {
  const {parseTolerantJson} = await import('../json-ld/tolerant-json.js');
  return parseTolerantJson(text).values[0];
}
