import {append} from '../../../model/append.js';
import type {Article, Block} from '../../../model/article.js';
import type {Issue} from '../../../model/issue.js';
import {countText} from '../../values/count-content.js';
import type {ReadContext} from '../../reader.js';
import {isProse} from '../../language/shape.js';
import type {HtmlSource} from '../context.js';
import {findLinks, readLines, removeLines, type BlockLine} from './head-lines.js';
import {moveCaptions} from './page-media.js';

/**
 * Reads the lines of a pasted story that are none of its text by the rules of a plain text: who wrote
 * it and when, below the text; press contacts, captions and end marks. They are taken off the body,
 * captions to their pictures. Calls stay: editors set them between the paragraphs of a story.
 */
export async function takeFoot(
  article: Article,
  source: HtmlSource,
  context: ReadContext,
): Promise<Partial<Article>> {
  const {body, dateline = {}, published, modified, authors} = article;
  const lines = readParagraphs(body, source);
  if (lines.every(({text}) => isProse(text))) return {};
  await loadLanguage(lines);
  const {isPhotographer, sweepLines, takeFootFacts} =
    await import('../../lines/foot/divide-text.js');
  await context.nextStep();
  const head = {published, modified};
  const filed = takeFootFacts({dateline, published, authors, lines}, head, context);
  const names = filed.authors?.map(({name}) => name) ?? [];
  const swept = sweepLines(filed.lines, 0, filed.lines.length, names);
  const said = filed.authors ?? [...swept.writers];
  await context.nextStep();
  const issues = swept.issues.filter(({code}) => code !== 'furniture');
  const named = new Set(issues.map((issue) => issue.line));
  const left = new Set(swept.left.filter(({number}) => named.has(number)));
  const kept = new Set<unknown>(filed.lines.filter((line) => !left.has(line)));
  const captions = moveCaptions(
    body,
    {lines, headline: -1, kept: new Set(lines), left: new Set()},
    findCaptions(lines, body, (text) => isPhotographer(text, names)),
  );
  const removed = lines.filter((line) => !kept.has(line) || captions.has(line));
  leaveOut(removed, captions, left, source);
  reportLines(issues, captions, source);
  removeLines(body, lines, new Set(removed));
  return {
    ...(!authors && said.length && {authors: said}),
    ...(Object.keys(filed.dateline).length && {dateline: filed.dateline}),
    ...(filed.published && {published: filed.published}),
    ...(head.modified && {modified: head.modified}),
  };
}

/** The lines of all paragraphs that no element of the library wrote. */
function readParagraphs(body: readonly Block[], {ownBlocks}: HtmlSource): BlockLine[] {
  const lines = readLines(
    body,
    () => false,
    (content) => [content],
  );
  return lines.filter(({block}) => block?.type === 'paragraph' && !ownBlocks.has(block));
}

/** Loads the words and names of the languages in which the short lines may be. */
async function loadLanguage(lines: readonly BlockLine[]): Promise<void> {
  const {loadGivenNames, loadWords} = await import('../../lines/opening.js');
  const short = lines.flatMap(({text}) => (isProse(text) ? [] : text)).join('\n');
  await Promise.all([loadWords(short), loadGivenNames(short)]);
}

/** Numbers of the lines right below a picture that say only who took it. */
function findCaptions(
  lines: readonly BlockLine[],
  body: readonly Block[],
  isPhotographer: (text: string) => boolean,
): Set<number> {
  const below = new Set(body.filter((_, index) => body[index - 1]?.type === 'image'));
  const found = lines.filter(
    ({block, gap, text}) => block && gap && below.has(block) && isPhotographer(text),
  );
  return new Set(found.map(({number}) => number));
}

/** Reports the lines that are left out; those that became captions are not. */
function reportLines(
  issues: readonly Issue[],
  captions: ReadonlySet<BlockLine>,
  source: HtmlSource,
): void {
  const moved = new Set<number | undefined>([...captions].map(({number}) => number));
  append(
    source.issues,
    issues.filter((issue) => !moved.has(issue.line)),
  );
}

/** Counts the words and links of lines that are taken off a body. */
function leaveOut(
  removed: readonly BlockLine[],
  captions: ReadonlySet<BlockLine>,
  left: ReadonlySet<unknown>,
  source: HtmlSource,
): void {
  for (const line of removed) {
    source.account.understood.words.push(line.text);
    if (captions.has(line)) continue;
    source.account.understood.links += findLinks(line.content).length;
    if (left.has(line)) source.account.leftOut += countText(line.text);
  }
}
