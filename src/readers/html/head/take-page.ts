import {append} from '../../../model/append.js';
import type {Block} from '../../../model/article.js';
import {blockText} from '../../../model/block-types.js';
import {countText, walkData} from '../../values/count-content.js';
import type {ReadContext} from '../../reader.js';
import type {Head} from '../../lines/head/head.js';
import type {Line} from '../../lines/lines.js';
import {
  collectFacts,
  languageOf,
  loadGivenNames,
  loadWords,
  longestHead,
} from '../../lines/opening.js';
import {countWords, isProse} from '../../language/shape.js';
import type {HtmlSource} from '../context.js';
import {divideLinks, isLinkList, readLines, removeLines, type BlockLine} from './head-lines.js';
import {findOtherMedia, moveCaptions, reportMedia, type PageLines} from './page-media.js';
import {addAddresses, cutDateline, type HeadParts} from './take-head.js';
import {findHeaders} from './take-mail.js';

/** A text with fewer short lines has no page around it. */
const fewestShort = 4;

/** So many different lines of a page show that a fragment is one: a story may have a call or two. */
const fewestPageLines = 3;

/**
 * Reads a story that was copied with the page around it: its head, start and end are found by the
 * rules of a plain text. What belongs to the page is taken off the body, and an issue names it.
 * Undefined for a fragment that is only a story.
 */
export async function takePage(
  body: Block[],
  source: HtmlSource,
  context: ReadContext,
): Promise<HeadParts | undefined> {
  const title = source.titles.find((block) => countWords(blockText(block)) > 2);
  const lines = readLines(body, (block) => block === title, divideLinks);
  const isShort = ({text}: Line) => !isProse(text);
  if (source.ownBlocks.size || lines.filter(isShort).length < fewestShort) return undefined;
  if (findHeaders(lines.slice(0, longestHead))) return undefined;
  const text = lines.map((line) => line.text).join('\n');
  await Promise.all([loadWords(text), loadGivenNames(joinHead(lines))]);
  const {divideText, isCopiedPage} = await import('../../lines/foot/divide-text.js');
  if (!isCopiedPage(listAround(lines), fewestPageLines) && !startsWithMenu(body)) return undefined;
  await context.nextStep();
  const language = context.language ?? languageOf(text);
  const {head, filed, swept, ending} = await divideText(
    lines,
    {...context, ...(language && {language})},
    true,
  );
  if (!swept.lines.some((line) => isProse(line.text))) return undefined;
  const {issues, lost, ...notes} = ending;
  source.issues.push(...head.issues, ...swept.issues, ...issues);
  source.leftOut += lost;
  source.understood.links += addAddresses(
    filed.authors,
    lines.slice(0, head.length),
    source.issues,
  );
  cutDateline(lines.slice(head.length), filed.lines);
  const numbers = new Set([...head.unknown, ...swept.lines].map(({number}) => number));
  const kept = new Set(lines.filter(({number}) => numbers.has(number)));
  const left = new Set([...head.left, ...swept.left].map(({number}) => number));
  takeOff(body, {lines, headline: findHeadline(lines, head), kept, left}, source);
  const {writers} = swept;
  return {
    ...(writers.length && {authors: [...writers]}),
    ...collectFacts(head, filed),
    ...notes,
  };
}

/** Takes all that is no text of the story off the body; captions go to their pictures. */
function takeOff(body: Block[], page: PageLines, source: HtmlSource): void {
  const {lines, kept, left} = page;
  const captions = moveCaptions(body, page, findCaptions(source));
  const paths = new Set([...captions].map(({number}) => `line ${number}`));
  const issues = source.issues.filter(({path}) => !paths.has(path));
  source.issues.length = 0;
  append(source.issues, issues);
  const removed = new Set(lines.filter((line) => !kept.has(line) || captions.has(line)));
  // The picture of a story in an onward list goes with its title.
  const addWords = (value: unknown) => {
    if (typeof value === 'string') source.understood.words.push(value);
  };
  for (const line of removed) {
    source.understood.words.push(line.text);
    if (line.item) walkData(line.item, addWords);
    if (left.has(line.number) && !captions.has(line)) source.leftOut += countText(line.text);
  }
  const others = findOtherMedia(body, page);
  for (const block of others) reportMedia(block, source);
  removeLines(body, lines, removed, others);
}

/** Numbers of the lines that issues name as captions. */
function findCaptions({issues}: HtmlSource): Set<number> {
  return new Set(
    issues.flatMap(({path, code}) => (code === 'caption' ? Number(path.replace('line ', '')) : [])),
  );
}

/** Index of the headline among the lines; 0 where there is none. */
function findHeadline(lines: readonly BlockLine[], {headline, length}: Head): number {
  const isTitle = ({text}: Line) => headline.startsWith(text.replace(/^# /, ''));
  return headline ? Math.max(0, lines.slice(0, length).findIndex(isTitle)) : 0;
}

function joinHead(lines: readonly BlockLine[]): string {
  return lines
    .slice(0, longestHead)
    .map(({text}) => text)
    .join(' ');
}

/**
 * The lines above the first paragraph and below the last one. Others, such as «Read more: …», may be
 * set within a story.
 */
function listAround(lines: readonly BlockLine[]): BlockLine[] {
  const first = lines.findIndex(({text}) => isProse(text));
  const last = lines.findLastIndex(({text}) => isProse(text));
  return lines.filter(
    ({text}, index) => (index < first || index > last) && !/[:：|]\s*\S/.test(text),
  );
}

/** Whether a fragment begins with a list of links. */
function startsWithMenu(body: readonly Block[]): boolean {
  const [first] = body;
  return first?.type === 'list' && first.items.length > 2 && isLinkList(first);
}
