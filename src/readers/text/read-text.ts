import type {Article} from '../../model/article.js';
import {ArticleError, createIssue} from '../../model/issue.js';
import {countArticle, countText, share} from '../kept.js';
import type {ArticleReader, ReadContext} from '../reader.js';
import {arrangeText} from './arrange.js';
import type {Head} from './head/head.js';
import {splitLines, type Line} from './lines.js';
import type {Filed} from './move-dateline.js';
import {prepareText} from './prepare-text.js';
import {unwrapLines} from './unwrap.js';

/** Reads a story that was pasted as plain text: its head, text, onward lists and endnotes. */
export const readText: ArticleReader = async ({text}, context) => {
  const lines = unwrapLines(splitLines(prepareText(text)));
  if (!lines.length)
    throw new ArticleError(createIssue('', 'empty', 'a story', 'only signs that are not seen'));
  const {readHead, moveDateline, sweepLines, takeEnding, loadGivenNames, loadWords, longestHead} =
    await loadParts();
  await loadWords(text);
  await loadGivenNames(
    lines
      .slice(0, longestHead)
      .map(({text}) => text)
      .join(' '),
  );
  const head = readHead(lines, context);
  const {rest, issues, lost, ...ending} = takeEnding(
    lines.slice(head.length),
    context,
    context.url,
  );
  const filed = moveDateline(head, rest, context);
  const swept = sweepLines(filed.lines);
  const facts = collectFacts(head, filed, context);
  const body = await arrangeText([...head.unknown, ...swept.lines], facts, context.url ?? head.url);
  const article = {...facts, body, ...ending};
  // An address alone on a line may be a film or a post.
  if (swept.lines.some((line) => /^https?:\/\/\S+$/.test(line.text))) {
    const {embedAddresses} = await import('../html/embeds/lone-address.js');
    article.body = embedAddresses(article.body);
  }
  const left = [...head.left, ...swept.left].reduce((sum, line) => sum + countText(line.text), 0);
  return {
    article,
    issues: [...head.issues, ...findMissing(head, lines), ...swept.issues, ...issues],
    kept: compareKept(countText(text), lost + left, article),
  };
};

/** What reads the two ends of a story: chunks of their own, each within the limit of one. */
async function loadParts() {
  const [above, below] = await Promise.all([import('./opening.js'), import('./ending.js')]);
  return {...above, ...below};
}

function collectFacts(head: Head, filed: Filed, {language}: ReadContext): Omit<Article, 'body'> {
  const {kicker, headline, standfirst, publisher, modified, embargoedUntil, status} = head;
  const {dateline, published, authors} = filed;
  const known = {
    ...{url: head.url, language, kicker, standfirst, authors, publisher},
    ...{published, modified, embargoedUntil, status},
  };
  return {
    ...Object.fromEntries(Object.entries(known).filter(([, part]) => part)),
    headline,
    ...(Object.keys(dateline).length ? {dateline} : {}),
  };
}

function compareKept(found: number, lost: number, article: Article) {
  const {links, images} = countArticle(article);
  return {
    text: share(found, found - lost),
    links: share(links, links),
    images: share(images, images),
  };
}

function findMissing({headline}: Head, lines: readonly Line[]) {
  const first = lines[0];
  if (headline || !first) return [];
  return [createIssue(`line ${first.number}`, 'no-headline', 'a headline', 'running text')];
}
