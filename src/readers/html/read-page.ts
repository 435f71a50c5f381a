import {articleText} from '../../model/text.js';
import type {Article, Direction} from '../../model/article.js';
import type {FormatReading, ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {readDirection, readLanguage} from './language.js';
import {takeByline, takeHead} from './page/byline.js';
import {cleanStory, leaveOutside} from './page/clean.js';
import {findTitle} from './page/headline.js';
import {selectStory} from './page/select.js';
import {present} from '../values/present.js';
import {readBlocks} from './read-fragment.js';
import type {HtmlSource} from './context.js';
import {loadOwn, refuseElsewhere} from './load-own.js';
import {takeTitle} from './title.js';

/**
 * Reads a whole page: the story's metadata, and the story without the rest of the page.
 * @throws {ArticleError} `sign-in` or `no-story` if the page shows something else instead of the story
 */
export async function readPage(source: HtmlSource, context: ReadContext): Promise<FormatReading> {
  const [{readMetadata}, finish] = await Promise.all([
    import('./page/metadata.js'),
    import('./page/finish.js'),
  ]);
  const {text: dataText, jsonLd, ...metadata} = await readMetadata(source, context);
  await context.nextStep();
  const isTold = dataText !== '' || finish.saysWhose(metadata, source);
  const {story, article} = await readStory(source, context, metadata, isTold);
  await context.nextStep();
  finish.refuseStandIn(article, source);
  finish.dropRepeats(article, source);
  await finish.loadWords(articleText(article));
  finish.trimStory(article, dataText, source);
  const within = {...context, url: source.base};
  const reading =
    (await finish.readDataPosts(article, jsonLd, within)) ??
    (await finish.readDataStory(article, dataText, jsonLd, within));
  if (reading) return finish.useDataStory(article, reading, source.issues);
  refuseElsewhere(article, source);
  source.issues.push(...finish.compareLength(article, dataText));
  await context.nextStep();
  const {accountFor} = await import('./account.js');
  return {article, issues: source.issues, kept: accountFor(story, source, article)};
}

/** Finds the story of a page, and reads it with the lines and the parts around it. */
async function readStory(
  source: HtmlSource,
  context: ReadContext,
  metadata: Partial<Article>,
  isTold: boolean,
): Promise<{story: TreeElement; article: Article}> {
  const own = await loadOwn(source);
  const parts = await own?.takeParts(source.root, source, context);
  const selected = selectStory(source.root);
  const story = own?.leaveOwn(selected, source) ?? selected;
  const title = findTitle(story, source, metadata);
  const head = await takeHead(story, title, source, {...metadata, ...parts}, context);
  const {above = [], below = []} = own?.readOutside(story, source) ?? {};
  leaveOutside(story, source);
  const lists = cleanStory(story, source, isTold);
  await context.nextStep();
  const byline = await takeByline(story, source, metadata);
  await context.nextStep();
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

/** Language and direction of the elements around the story. The page's own is read elsewhere. */
function localeAround(story: TreeElement, source: HtmlSource) {
  let language: string | undefined;
  let direction: Direction | undefined;
  for (let at = source.parents.get(story); at; at = source.parents.get(at)) {
    direction ??= readDirection(at, source);
    if (source.parents.has(at)) language ??= readLanguage(at, source);
  }
  return present({language, direction: direction === 'ltr' ? undefined : direction});
}
