import type {StoryList} from '../../../model/article.js';
import {checkModel} from '../../../model/check.js';
import {ArticleError} from '../../../model/issue.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {elementsOf, textOf} from '../element.js';

const feedType = /^\s*application\/(?:feed\+json|rss\+xml|atom\+xml)\s*$/i;

/** Whether an element is a script with a feed. A JSON Feed may have the type of other JSON. */
function isFeed(element: TreeElement): boolean {
  const {type = ''} = element.attributes;
  if (element.name !== 'script') return false;
  return (
    feedType.test(type) || (/json/i.test(type) && textOf(element).includes('jsonfeed.org/version'))
  );
}

/**
 * Reads the feed in a child script of a list. If it cannot be read, that is an issue, and the words
 * of the list remain.
 */
export async function readFeedList(
  element: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<StoryList | undefined> {
  const script = elementsOf(element).find(isFeed);
  if (!script) return undefined;
  source.skipped.add(script);
  const {readFeedStories} = await import('../../feed/read-feed.js');
  try {
    const within = {...context, url: source.base};
    const {list, issues} = await readFeedStories({text: textOf(script)}, within);
    source.issues.push(...issues);
    source.skipped.add(element);
    return checkModel('StoryList', list, source.issues, 'related', context.now);
  } catch (error: unknown) {
    if (!(error instanceof ArticleError)) throw error;
    source.issues.push(...error.issues);
    return undefined;
  }
}
