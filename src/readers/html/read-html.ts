import type {Article} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import type {ArticleReader, ReadContext} from '../reader.js';
import type {TreeElement} from '../tree.js';
import {elementsOf, findElement, isNamed, textOf} from './element.js';
import {isPasted} from './pasted/signs.js';
import {readBlocks} from './read-fragment.js';
import type {HtmlSource} from './context.js';
import {loadOwn, refuseElsewhere} from './load-own.js';
import {surveyTree} from './survey.js';
import {takeStrongTitle, takeTitle} from './title.js';
import {joinSpaces} from '../values/spaces.js';

/** Reads a fragment of HTML, which is entirely the story, or a whole page, which contains more. */
export const readHtml: ArticleReader = async ({text}, context) => {
  const issues: Issue[] = [];
  const root = isPasted(text)
    ? await (await import('./pasted/mend.js')).parsePasted(text, context, issues)
    : await context.parsers.parseHtml(text);
  await context.nextStep();
  const source = await surveyTree(root, context);
  source.issues.push(...issues);
  const isWhole = isPage(text, source);
  if (source.names.has('aw-article')) {
    const {readOwn} = await import('./own/read-own.js');
    const reading = await readOwn(source, context, isWhole);
    if (reading) return reading;
  }
  if (isWhole) return (await import('./read-page.js')).readPage(source, context);
  await context.nextStep();
  const own = await loadOwn(source);
  const parts = await own?.takeParts(root, source, context);
  const copied =
    !own && copiedSign.test(text)
      ? await (await import('./head/copied-parts.js')).takeCopiedParts(root, source)
      : {};
  const body = readBlocks(root, source);
  await context.nextStep();
  const language = commonLanguage(body);
  const article: Article = {...(language && {language}), headline: '', ...copied, body};
  Object.assign(article, await readTop(article, source, context));
  Object.assign(article, parts);
  refuseElsewhere(article, source);
  if (body.length <= fewBlocks) (await import('./page/finish.js')).refuseMissing(article);
  const {accountFor} = await import('./account.js');
  return {article, issues: source.issues, kept: accountFor(root, source, article)};
};

/** Most blocks of a page that says that another one is missing. */
const fewBlocks = 6;

/** Classes and attributes of pages that a story may be copied from. */
const copiedSign =
  /class=["'][^"']*(?:byline|author|kicker|newsletter|subscri|related|promo|share|social|advert|ad-|comments)|<gu-island|data-testid=["']author|rel=["']?author|itemprop=/i;

/** Takes the head of a fragment off its body, and the page that may have been copied with it. */
async function readTop(
  article: Article,
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  const takeHeadline = (): Partial<Article> =>
    takeTitle(article.body, source) ?? titleOf(article.body, source) ?? {};
  // One block has no head: it is the text.
  if (article.body.length < 2) return takeHeadline();
  const {takeTop} = await import('./head/take-top.js');
  return takeTop(article, takeHeadline, source, context);
}

/** Whether HTML is a page: it has page elements and metadata. */
function isPage(text: string, {root}: HtmlSource): boolean {
  const head = elementsOf(root).find(isNamed('head'));
  // A document saved by a word processor is entirely the story.
  if (
    /urn:schemas-microsoft-com:office|name=["']?generator["']?\s+content=["']?(?:microsoft|libreoffice|openoffice|cocoa)/i.test(
      text.slice(0, 4000),
    )
  )
    return false;
  const isFramed = /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2000));
  return isFramed && Boolean(head && findElement(root, isPageData));
}

const isTitleOrScript = isNamed('title|script');

/** What only a page has: browsers put an encoding before what they copy. */
function isPageData(element: TreeElement): boolean {
  const {name, property, itemprop} = element.attributes;
  return (
    isTitleOrScript(element) || (element.name === 'meta' && Boolean(name ?? property ?? itemprop))
  );
}

/** The language of all blocks, if they state the same one. */
function commonLanguage(body: Article['body']): string | undefined {
  const [first] = body;
  return body.every(({language}) => language === first?.language) ? first?.language : undefined;
}

/** The headline of a fragment without an `<h1>`. A page has its own. */
function titleOf(body: Article['body'], source: HtmlSource) {
  return namedTitle(source) ?? (source.titles.length ? undefined : takeStrongTitle(body));
}

/** The `<title>` of a fragment without a headline. */
function namedTitle({root}: HtmlSource): {headline: string} | undefined {
  const head = elementsOf(root).find(isNamed('head'));
  const title = head && findElement(head, isNamed('title'));
  return title && {headline: joinSpaces(textOf(title)).trim()};
}
