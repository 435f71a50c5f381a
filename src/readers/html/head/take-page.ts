import {append} from '../../../model/append.js';
import type {Block} from '../../../model/article.js';
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
import {isProse} from '../../language/shape.js';
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
  const plain = readLines(body, () => false, divideLinks);
  const isShort = ({text}: Line) => !isProse(text);
  if (source.ownBlocks.size) return undefined;
  if (!hasBoxes(source) && plain.filter(isShort).length < fewestShort) return undefined;
  if (findHeaders(plain.slice(0, longestHead))) return undefined;
  const text = plain.map((line) => line.text).join('\n');
  await Promise.all([loadWords(text), loadGivenNames(joinHead(plain))]);
  const {divideText, isCopiedPage} = await import('../../lines/foot/divide-text.js');
  const {takePageTop} = await import('../../lines/page-start.js');
  const titles = new Set<Block>(source.titles);
  const top = takePageTop(plain, context, (line) => readLevel(line, titles));
  const lines = plain.map((line) => (line === top.title ? markHeading(line) : line));
  const isPage =
    top.left.length > 0 || hasBoxes(source) || isCopiedPage(listAround(lines), fewestPageLines);
  if (!isPage && !startsWithMenu(body)) return undefined;
  await context.nextStep();
  const language = context.language ?? languageOf(text);
  const story = lines.slice(top.left.length);
  const {head, filed, swept, ending} = await divideText(
    story,
    {...context, ...(language && {language})},
    {...top, title: lines.find(({number}) => number === top.title?.number)},
  );
  if (!swept.lines.some((line) => isProse(line.text))) return undefined;
  const {issues, lost, ...notes} = ending;
  source.issues.push(...top.issues, ...head.issues, ...swept.issues, ...issues);
  source.account.leftOut += lost;
  source.account.understood.links += addAddresses(
    filed.authors,
    story.slice(0, head.length),
    source.issues,
  );
  cutDateline(story.slice(head.length), filed.lines, source);
  const numbers = new Set([...head.unknown, ...swept.lines].map(({number}) => number));
  const kept = new Set(lines.filter(({number}) => numbers.has(number)));
  const left = new Set([...top.left, ...head.left, ...swept.left].map(({number}) => number));
  takeOff(body, {lines, headline: top.left.length + findHeadline(story, head), kept, left}, source);
  const {writers} = swept;
  return {
    ...(writers.length && {authors: [...writers]}),
    ...collectFacts(head, filed),
    ...notes,
  };
}

/** The level of the heading that a line is; 0 for any other line. */
function readLevel({block}: BlockLine, titles: ReadonlySet<Block>): number {
  if (block?.type !== 'heading') return 0;
  return titles.has(block) ? 1 : 2;
}

/** A headline that is marked as a heading is known as one. */
function markHeading(line: BlockLine): BlockLine {
  return line.block?.type === 'heading' ? {...line, part: 'headline'} : line;
}

/** Takes all that is no text of the story off the body; captions go to their pictures. */
function takeOff(body: Block[], page: PageLines, source: HtmlSource): void {
  const {lines, kept, left} = page;
  const captions = moveCaptions(body, page, findCaptions(source));
  const moved = new Set<number | undefined>([...captions].map(({number}) => number));
  const issues = source.issues.filter((issue) => !moved.has(issue.line));
  source.issues.length = 0;
  append(source.issues, issues);
  const removed = new Set(lines.filter((line) => !kept.has(line) || captions.has(line)));
  // The picture of a story in an onward list goes with its title.
  const addWords = (value: unknown) => {
    if (typeof value === 'string') source.account.understood.words.push(value);
  };
  for (const line of removed) {
    source.account.understood.words.push(line.text);
    if (line.item) walkData(line.item, addWords);
    if (left.has(line.number) && !captions.has(line))
      source.account.leftOut += countText(line.text);
  }
  const others = findOtherMedia(body, page);
  for (const block of others) reportMedia(block, source);
  removeLines(body, lines, removed, others);
}

/** Numbers of the lines that issues name as captions. */
function findCaptions({issues}: HtmlSource): Set<number> {
  return new Set(
    issues.flatMap(({line, code}) => (code === 'caption' && line !== undefined ? [line] : [])),
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

/** Fewest boxes of a site around a story that was copied with its page. */
const fewestBoxes = 1;

/** Whether boxes of the site were left out of a fragment already. */
function hasBoxes({issues}: HtmlSource): boolean {
  return issues.filter(({code}) => code === 'site').length >= fewestBoxes;
}

/** Whether a fragment begins with a list of links. */
function startsWithMenu(body: readonly Block[]): boolean {
  const [first] = body;
  return first?.type === 'list' && first.items.length > 2 && isLinkList(first);
}
