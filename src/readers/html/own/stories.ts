import type {Image, StoryLink, StoryList} from '../../../model/article.js';
import type {ReadContext} from '../../reader.js';
import type {TreeElement} from '../../tree.js';
import type {HtmlSource} from '../context.js';
import {findElement, isNamed, readCount} from '../element.js';
import {present} from '../../values/present.js';
import {readUrl, report} from '../source.js';
import {readPartData} from './data.js';
import {dateIn, findAll, isOfClass, lineIn, lineOf, take} from './elements.js';
import {readFeedList} from './feed-list.js';

const isHeading = isNamed('h1|h2|h3|h4|h5|h6');
const isTitle = isOfClass('aw-story-title');
const isLink = isNamed('a');
/** A paragraph beside the link, in a list that an author writes. */
const isSummary = (element: TreeElement) =>
  element.name === 'p' && !element.attributes['class'] && !findElement(element, isLink);
const isItem = (element: TreeElement) => element.name === 'li' || isOfClass('aw-story')(element);
const kinds: readonly string[] = ['read-next', 'trending', 'related'];
const labels: readonly string[] = ['live', 'opinion', 'video', 'analysis'];

/** Reads `<aw-related-stories>`: its feed or its data, or else each item with a link as a story. */
export async function readList(
  element: TreeElement,
  source: HtmlSource,
  context: ReadContext,
): Promise<StoryList | undefined> {
  const feed = await readFeedList(element, source, context);
  if (feed) return {...feed, kind: readKind(element)};
  const data = readPartData(element, source, 'StoryList', 'related');
  if (data) return data;
  const heading = findElement(element, isHeading);
  const items = findAll(element, isItem);
  const stories = items.flatMap((item) => readStory(item, source) ?? []);
  if (!stories.length) return undefined;
  source.skipped.add(element);
  return {kind: readKind(element), ...present({heading: lineOf(heading)}), stories};
}

/** The library draws a list that is ranked as `<ol>`. */
function readKind(element: TreeElement): StoryList['kind'] {
  const {kind = ''} = element.attributes;
  if (kinds.includes(kind)) return kind as StoryList['kind'];
  return findElement(element, isNamed('ol')) ? 'trending' : 'related';
}

function readStory(item: TreeElement, source: HtmlSource): StoryLink | undefined {
  const link = findElement(item, isTitle) ?? findElement(item, isLink);
  const title = lineOf(link);
  const url = link && readUrl(source, link, link.attributes['href']);
  if (!title || !url) return undefined;
  const label = findElement(item, isOfClass('aw-label'))?.attributes['data-label'] ?? '';
  const publisher = lineIn(item, 'aw-publisher');
  const story: StoryLink = {
    url,
    title,
    ...present({
      kicker: lineIn(item, 'aw-section'),
      label: labels.includes(label) ? (label as NonNullable<StoryLink['label']>) : undefined,
      summary: lineIn(item, 'aw-summary') ?? lineOf(findAll(item, isSummary)[0]),
      image: readThumbnail(item, source),
      published: dateIn(item),
      publisher: publisher === undefined ? undefined : {name: publisher},
    }),
  };
  accountForItem(item, story, source);
  return story;
}

function readThumbnail(item: TreeElement, source: HtmlSource): Image | undefined {
  const img = findElement(item, isNamed('img'));
  const url = img && readUrl(source, img, img.attributes['src']);
  if (!img || !url) return undefined;
  const {alt, width, height} = img.attributes;
  return {url, ...present({alt, width: readCount(width), height: readCount(height)})};
}

/** Counts words that repeat a field, a label or a date as read, and reports all other words. */
function accountForItem(item: TreeElement, story: StoryLink, source: HtmlSource): void {
  const facts = findAll(item, (part) => part.name === 'time' || isOfClass('aw-label')(part));
  for (const fact of facts) take(fact, source);
  const fields = [story.title, story.kicker, story.summary, story.publisher?.name];
  const known = [...facts.map(lineOf), ...fields].filter((words) => words !== undefined);
  const rest = known.reduce((text, words) => text.replace(words, ' '), lineOf(item) ?? '');
  if (/[\p{L}\p{N}]{2}/u.test(rest))
    report(source, item, 'lost', 'a story and what the library says of it', `"${rest.trim()}"`);
}
