import type {Article} from '../../model/article.js';
import {refuseHeld} from '../../model/availability/hold.js';
import {checkModel} from '../../model/check.js';
import {holdAsKeyed} from '../../model/availability/hold-as-keyed.js';
import {openingBlocks} from '../../model/availability/hold-as-written.js';
import {errorOf} from '../../model/error-of.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {baseOf} from '../../model/url.js';
import {countMarks, countText, share, walkData} from '../values/count-content.js';
import type {ArticleReader, ReadContext, Source, StoriesReader} from '../reader.js';

type Part = Readonly<Record<string, unknown>>;

/** Reads the model's own JSON: an article, or the first of a list. */
export const readModel: ArticleReader = (source, context) =>
  new Promise((resolve) => {
    resolve(readParts(source, context));
  });

/** Reads a list of stories in the model's own JSON, or the first related list of an article. */
export const readModelStories: StoriesReader = async (source, context) => {
  const data = readPart(source);
  const isStory = ['related', 'headline', 'body'].some((key) => key in data);
  if (isStory) await refuseStory(data, context.now);
  return readList(data, context);
};

function readParts(source: Source, context: ReadContext) {
  const data = readPart(source);
  const issues: Issue[] = [];
  const {now, url} = context;
  const article = checkModel('Article', completeArticle(data, issues), issues, '', now, url);
  if (!article) throw errorOf(issues);
  // There is nothing to show without a valid block, or with only an empty list.
  const {body, casualties, image, related} = article;
  const hasPart = body.length > 0 || Boolean(casualties ?? image ?? related);
  const foreign = data['body'] === undefined && !hasPart ? findText(data) : undefined;
  if (foreign) {
    const found = `text in ${describeValue(foreign)}`;
    throw new ArticleError(createIssue('body', 'no-body', 'the text as a list of blocks', found));
  }
  if (!hasPart && (issues.length || !article.headline) && Array.isArray(data['body']))
    throw new ArticleError(issues[0] ?? createIssue('body', 'no-body', 'a block', 'none'), {
      issues,
    });
  return {article, issues, kept: compareContent(data, article)};
}

/** Fields of a story that hold more than a line, and are not its text. */
const short = /^(?:headline|standfirst|kicker)$/;

/** The key under which JSON of an unknown format has its text: a story would be shown without it. */
function findText(data: Part): string | undefined {
  const isText = (value: unknown) =>
    typeof value === 'string' && /<\/(?:p|div|section)>/i.test(value);
  return Object.keys(data).find((key) => !short.test(key) && isText(data[key]));
}

function readList(data: Part, context: ReadContext) {
  const issues: Issue[] = [];
  const related: unknown = Array.isArray(data['related']) ? data['related'][0] : undefined;
  const list = related ?? {kind: 'related', ...data};
  const base = baseOf(data['url'], context.url);
  const sound = checkModel('StoryList', list, issues, '', context.now, base);
  if (!sound) throw errorOf(issues);
  return {list: sound, issues};
}

/**
 * A withheld story does not provide lists of other stories either. Whether it is withheld is
 * decided as for the story itself: by its status and dates, by other keys, and by its first lines.
 */
async function refuseStory(data: Part, now: Date): Promise<void> {
  const {readDate} = await import('../language/dates/read-date.js');
  const {headline, body} = data;
  const whole = {
    ...data,
    headline: typeof headline === 'string' ? headline : '',
    body: Array.isArray(body) ? (body as unknown[]).slice(0, openingBlocks) : [],
    related: [],
  };
  const article = checkModel('Article', whole, [], '', now);
  if (article) holdAsKeyed(article, data, [], now, readDate);
  refuseHeld(article, now);
}

function readPart({data}: Source): Part {
  const part: unknown = Array.isArray(data) ? data[0] : data;
  return typeof part === 'object' ? ((part ?? {}) as Part) : {};
}

/** An article needs a headline and a body. One of them is enough to show it. */
function completeArticle(data: Part, issues: Issue[]): Part {
  const {headline, body} = data;
  if (headline === undefined && body === undefined) return data;
  if (headline === undefined)
    issues.push(createIssue('headline', 'no-headline', 'text', 'nothing'));
  if (body === undefined) issues.push(createIssue('body', 'no-body', 'a list', 'nothing'));
  if (headline !== undefined && body !== undefined) return data;
  return {...data, headline: headline ?? '', body: body ?? []};
}

/** Keys whose text is for programs, not for readers. */
const silent = /^(?:type|kind|id|url|link|player|license|language|direction|status|align|section)$/;

/** Counts the characters of all text in data with the model's shape, valid or not. */
function countWords(value: unknown): number {
  let count = 0;
  walkData(value, (part, key) => {
    if (typeof part === 'string' && !silent.test(key)) count += countText(part);
  });
  return count;
}

function compareContent(data: Part, article: Article) {
  const [found, kept] = [countMarks(data), countMarks(article)];
  return {
    text: share(countWords(data), countWords(article)),
    links: share(found.links, kept.links),
    images: share(found.images, kept.images),
  };
}
