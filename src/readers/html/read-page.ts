import {articleText} from '../../model/text.js';
import type {Article, Direction} from '../../model/article.js';
import type {FormatReading, ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {readDirection, readLanguage} from './language.js';
import {takeByline, takeHead} from './page/byline.js';
import {cleanStory, leaveOutside} from './page/clean.js';
import {findTitle} from './page/headline.js';
import {readLayouts} from './page/layout.js';
import {selectStory} from './page/select.js';
import {present} from './present.js';
import {readBlocks} from './read-fragment.js';
import type {HtmlSource} from './context.js';
import {loadOwn, refuseElsewhere} from './load-own.js';
import {takeTitle} from './title.js';

/**
 * Reads a whole page: what it says of its story, and the story without the rest of the page.
 * @throws {ArticleError} `sign-in` or `no-story`, where the page stands in the way of a story
 */
export async function readPage(source: HtmlSource, context: ReadContext): Promise<FormatReading> {
  const [{readMetadata}, finish] = await Promise.all([
    import('./page/metadata.js'),
    import('./page/finish.js'),
  ]);
  const {text: told, jsonLd, ...metadata} = await readMetadata(source, context);
  const {story, article} = await readStory(source, context, metadata);
  finish.refuseStandIn(article, source);
  finish.dropRepeats(article, source);
  await finish.loadWords(articleText(article));
  finish.trimStory(article, told, source);
  const within = {...context, url: source.base};
  const reading =
    (await finish.readPosts(article, jsonLd, within)) ??
    (await finish.readTold(article, told, jsonLd, within));
  if (reading) return finish.takeTold(article, reading, source.issues);
  refuseElsewhere(article, source);
  source.issues.push(...finish.compareText(article, told));
  const {accountFor} = await import('./account.js');
  return {article, issues: source.issues, kept: accountFor(story, source, article)};
}

/** Finds the story of a page, and reads it with the lines and the parts around it. */
async function readStory(
  source: HtmlSource,
  context: ReadContext,
  metadata: Partial<Article>,
): Promise<{story: TreeElement; article: Article}> {
  const own = await loadOwn(source);
  const parts = await own?.takeParts(source.root, source, context);
  const selected = selectStory(source.root);
  const story = own?.leaveOwn(selected, source) ?? selected;
  const title = findTitle(story, source, metadata);
  const head = await takeHead(story, title, source, {...metadata, ...parts}, context);
  const {above = [], below = []} = own?.readOutside(story, source) ?? {};
  leaveOutside(story, source);
  const lists = cleanStory(story, source);
  const byline = await takeByline(story, source, metadata);
  readLayouts(source);
  const body = readBlocks(story, source, localeAround(story, source));
  const facts = takeTitle(body, source);
  const related = [...(parts?.related ?? []), ...lists];
  const article: Article = {
    ...metadata,
    ...byline,
    ...head,
    ...parts,
    headline: title.headline ?? metadata.headline ?? '',
    ...facts,
    body: [...above, ...body, ...below],
    ...(related.length > 0 && {related}),
  };
  return {story, article};
}

/** What the elements around the story say of it; the language of the page is the article's. */
function localeAround(story: TreeElement, source: HtmlSource) {
  let language: string | undefined;
  let direction: Direction | undefined;
  for (let at = source.parents.get(story); at; at = source.parents.get(at)) {
    direction ??= readDirection(at, source);
    if (source.parents.has(at)) language ??= readLanguage(at, source);
  }
  return present({language, direction: direction === 'ltr' ? undefined : direction});
}
