import {articleText} from '../../model/text.js';
import type {Article, Direction} from '../../model/article.js';
import type {FormatReading, ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {findElement, isNamed, textOf} from './element.js';
import {readDirection, readLanguage} from './language.js';
import {takeByline, takeHead} from './page/byline.js';
import {cleanStory, leaveOutside} from './page/clean.js';
import {tidyText} from './page/head.js';
import {readLayouts} from './page/layout.js';
import {selectStory} from './page/select.js';
import {present} from './present.js';
import {readBlocks} from './read-fragment.js';
import type {HtmlSource} from './context.js';
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
  const story = selectStory(source.root);
  const head = await takeHead(story, source, metadata);
  leaveOutside(story, source);
  const related = cleanStory(story, source);
  await context.nextStep();
  const byline = await takeByline(story, source, metadata);
  readLayouts(source);
  await context.nextStep();
  const body = readBlocks(story, source, localeAround(story, source));
  const article: Article = {
    ...metadata,
    ...byline,
    ...head,
    headline: chooseHeadline(source, metadata.headline),
    ...takeTitle(body, source),
    body,
    ...(related.length > 0 && {related}),
  };
  await context.nextStep();
  finish.refuseStandIn(article, source);
  finish.dropRepeats(article, source);
  await finish.loadWords(articleText(article));
  finish.trimStory(article, dataText, source.issues);
  const within = {...context, url: source.base};
  const reading =
    (await finish.readDataPosts(article, jsonLd, within)) ??
    (await finish.readDataStory(article, dataText, jsonLd, within));
  if (reading) return finish.useDataStory(article, reading, source.issues);
  source.issues.push(...finish.compareLength(article, dataText));
  await context.nextStep();
  const {accountFor} = await import('./account.js');
  return {article, issues: source.issues, kept: accountFor(story, source, article)};
}

/** The text of the page's `<h1>`, if the headline in its metadata starts with it. */
function chooseHeadline({root}: HtmlSource, headline = ''): string {
  const title = findElement(root, isNamed('h1'));
  const words = title ? tidyText(textOf(title)) : '';
  return words && headline.startsWith(words) ? words : headline || words;
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
