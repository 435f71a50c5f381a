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
 * Reads a whole page: what it says of its story, and the story without the rest of the page.
 * @throws {ArticleError} `sign-in` or `no-story`, where the page stands in the way of a story
 */
export async function readPage(source: HtmlSource, context: ReadContext): Promise<FormatReading> {
  const [{readMetadata}, finish] = await Promise.all([
    import('./page/metadata.js'),
    import('./page/finish.js'),
  ]);
  const {text: told, jsonLd, ...metadata} = await readMetadata(source, context);
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
  finish.trimStory(article, told, source.issues);
  const within = {...context, url: source.base};
  const reading =
    (await finish.readPosts(article, jsonLd, within)) ??
    (await finish.readTold(article, told, jsonLd, within));
  if (reading) return finish.takeTold(article, reading, source.issues);
  source.issues.push(...finish.compareText(article, told));
  await context.nextStep();
  const {accountFor} = await import('./account.js');
  return {article, issues: source.issues, kept: accountFor(story, source, article)};
}

/** The page's `<h1>`, where its metadata say the same with the site's name behind it. */
function chooseHeadline({root}: HtmlSource, headline = ''): string {
  const title = findElement(root, isNamed('h1'));
  const words = title ? tidyText(textOf(title)) : '';
  return words && headline.startsWith(words) ? words : headline || words;
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
