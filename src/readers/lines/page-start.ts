import {createIssue, type Issue} from '../../model/issue.js';
import type {DateContext} from '../language/dates/date-words.js';
import {findStems} from './head/echoes.js';
import type {HeadFacts} from './head/facts.js';
import {readLineFacts} from './head/line-facts.js';
import type {Line} from './lines.js';
import {isMarked} from './marks.js';
import {countWords, isProse, measureWidth} from '../language/shape.js';
import {isCaption, isFurniture, isNavigation} from '../language/words/furniture.js';
import {isMasthead} from '../language/words/papers.js';

/** Narrowest paragraph that tells a story from a teaser. */
const narrowest = 90;
/** Most lines between two paragraphs of one text. */
const longestBreak = 12;
/** How much of the longest text another has to have to be the story: comments may be longer. */
const fewestShare = 0.3;
/** Most text of a paragraph that counts. */
const mostOfParagraph = 500;

/** How far above its first paragraph a headline is looked for, and how much of its page stays above it. */
const [farthest, above, below] = [60, 3, 26];
/** So many lines above a text may all be its head. */
const nearest = 25;
/** Longest line in which a headline is looked for; longest headline, and its most words. */
const [longestLine, longestTitle, mostWords] = [300, 250, 30];
/** How many paragraphs a headline is compared with, and how much of each. */
const [mostParagraphs, longestPart] = [60, 1200];

/** Indexes of the first and the last paragraph of a text. */
interface Text {
  start: number;
  end: number;
}

// W-BEGIN
const noTitle = 3.3;
const weights: readonly number[] = [
  -1.6, -1.1, -0.5, 1, 1.2, -0.8, 0.8, 0.8, -0.8, 0.9, -1.1, -1.4, 1.3, 1.5, 1.2, 1.7, 1.2, -1, 1.2,
  -0.9, -2.2, -1.7, -1.9, -1.6, -2, -0.7, -0.4, -1.3, -1.9,
];
// W-END

/**
 * Leaves out what a page has above the head of its story: menus, promotions and teasers. The head is
 * looked for above the longest text of the page, and its headline is the line that says most of
 * what the text says. `readLevel` returns the level of a line that is marked as a heading.
 */
export function takePageTop<Any extends Line>(
  lines: readonly Any[],
  context: DateContext,
  readLevel: (line: Any) => number = () => 0,
): PageTop<Any> {
  const found = findText(lines);
  const {start: text, end} = found;
  const levels = lines.map(readLevel);
  const largest = findLargest(levels, lines, text);
  const {index, share} =
    largest === undefined ? findTitle(lines, found, levels, context) : {index: largest, share: 1};
  const title = share < likely ? undefined : lines[index];
  const start = Math.max(text, index) < nearest ? 0 : Math.max(0, index - above);
  const rest = {title, isUntitled: !title, last: lines[end]};
  if (!start) return {lines, left: [], issues: [], ...rest};
  const left = lines.slice(0, start);
  const words = left.map(({text}) => text).join(' | ');
  const issue = createIssue(left[0]?.number ?? 1, 'furniture', 'a part of the story', `"${words}"`);
  return {lines: lines.slice(start), left, issues: [issue], ...rest};
}

/** The lines below the top of a page, and those of it. */
interface PageTop<Any> {
  readonly lines: readonly Any[];
  readonly left: readonly Any[];
  readonly issues: readonly Issue[];
  /** What is most likely the headline. */
  readonly title: Any | undefined;
  /** Whether no line is sure enough to be the headline. */
  readonly isUntitled: boolean;
  /** The last paragraph of the longest text. */
  readonly last: Any | undefined;
}

/** Index of the only heading of the first level that can be a headline, where it stands above the text. */
function findLargest(
  levels: readonly number[],
  lines: readonly Line[],
  text: number,
): number | undefined {
  const largest = levels.flatMap((level, index) =>
    level === 1 && canBeTitle(lines[index]!.text) ? [index] : [],
  );
  const [index = lines.length] = largest;
  return largest.length === 1 && index < text ? index : undefined;
}

/** «Elwin», «The Elwin Courier»: the largest heading of many pages is their own name. */
function canBeTitle(text: string): boolean {
  return countWords(text) > 2 && !isMasthead(text);
}

/** How likely the headline has to be for it to be claimed. */
const likely = 0.4;

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/**
 * The line that is most likely the headline of a text, and how likely it is: none of the lines may
 * be (a multinomial logit).
 */
function findTitle(
  lines: readonly Line[],
  {start, end}: Text,
  levels: readonly number[],
  context: DateContext,
): {index: number; share: number} {
  const first = Math.max(0, start - farthest);
  const stems = new Set(
    lines
      .slice(start, end + 1)
      .filter(({text}) => text.length > 40 && isProse(text))
      .slice(0, mostParagraphs)
      .flatMap(({text}) => findStems(text.slice(0, longestPart))),
  );
  const known = {lines, start, stems, readFacts: rememberFacts(context)};
  const found = lines.slice(first, start + below).flatMap((line, at): Candidate | [] => {
    if (!canHead(line.text)) return [];
    const index = first + at;
    return {index, score: weighTitle(index, known) + (levels[index] ? 3 : 0)};
  });
  const best = found.reduce<Candidate>((most, one) => (one.score > most.score ? one : most), {
    index: start,
    score: -Infinity,
  });
  const all = found.reduce((sum, {score}) => sum + Math.exp(score), Math.exp(noTitle));
  return {index: best.index, share: Math.exp(best.score) / all};
}

export function canHead(text: string): boolean {
  return (
    text.length <= longestTitle &&
    countWords(text) <= mostWords &&
    /\p{L}/u.test(text) &&
    !isFurniture(text) &&
    !isNavigation(text)
  );
}

/** Whether a line is a paragraph of a story, and no teaser. */
function isParagraph(text: string): boolean {
  return measureWidth(text) >= narrowest && isProse(text);
}

/** Indexes of the first and the last paragraph of the longest text. */
export function findText(lines: readonly Line[]): Text {
  const runs: (Text & {weight: number})[] = [];
  lines.forEach(({text}, index) => {
    if (!isParagraph(text) || isMarked(text)) return;
    const weight = Math.min(text.length, mostOfParagraph);
    const last = runs.at(-1);
    if (last && index - last.end <= longestBreak) {
      last.end = index;
      last.weight += weight;
    } else runs.push({start: index, end: index, weight});
  });
  const most = runs.reduce((highest, {weight}) => Math.max(highest, weight), 0);
  return runs.find(({weight}) => weight >= most * fewestShare) ?? {start: 0, end: 0};
}

/** A year or an hour, in the digits of any script. */
const dated = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})|\p{Nd}[:.h]\p{Nd}{2}/u;
/** How many lines below a headline its date and byline are. */
const farthestDate = 6;

const isDate = (facts: HeadFacts | undefined) =>
  Boolean(facts?.date ?? facts?.published ?? facts?.modified);

/** What is known of a page and its text. */
interface Known {
  readonly lines: readonly Line[];
  /** Index of the first paragraph. */
  readonly start: number;
  /** Beginnings of the words of the text. */
  readonly stems: ReadonlySet<string>;
  readonly readFacts: (line: Line) => HeadFacts | undefined;
}

/** Lines are near several others. */
function rememberFacts(context: DateContext): Known['readFacts'] {
  const known = new Map<Line, HeadFacts | undefined>();
  return (line) => {
    if (!known.has(line)) known.set(line, readLineFacts(line, context));
    return known.get(line);
  };
}

/** How well a line suits as the headline of a text: the weights of its signs. */
function weighTitle(index: number, known: Known): number {
  return describeTitle(index, known).reduce<number>(
    (sum, sign, at) => sum + Number(sign) * (weights[at] ?? 0),
    0,
  );
}

/** The signs of a headline, in the order of their weights. */
export function describeTitle(
  index: number,
  {lines, start, stems, readFacts}: Known,
): (number | boolean)[] {
  const line = lines[index]!;
  const {text} = line;
  const words = countWords(text);
  const own = [...new Set(findStems(text))];
  const echoes = own.filter((stem) => stems.has(stem)).length;
  const next = lines.slice(index + 1, index + 1 + farthestDate);
  const end = next.findIndex((other) => isParagraph(other.text));
  const head = end < 0 ? next : next.slice(0, end);
  const near = words > 3 ? lines.slice(Math.max(0, index - farthest), index + farthest) : [];
  const isCandidate = (other: Line) =>
    countWords(other.text) > 3 &&
    !isProse(other.text) &&
    !readFacts(other) &&
    findStems(other.text.slice(0, longestTitle)).some((stem) => stems.has(stem));
  return [
    // Its length.
    words < 2,
    words === 2,
    words === 3,
    words === 4 || words === 5,
    words > 5 && words < 17,
    words > 24,
    // What the text says again, and «Share: …», a picture's words or a path through the site.
    Math.min(echoes, 5),
    own.length ? echoes / own.length : 0,
    !echoes && words > 2,
    near.some(
      (other) =>
        other.text.length > text.length &&
        other.text.length < longestLine &&
        other.text.includes(text),
    ),
    near.some(
      (other) =>
        other.text.length < text.length &&
        other.text.length > text.length / 2 &&
        text.includes(other.text),
    ),
    // What is around it.
    next[0]?.gap ?? true,
    !line.gap || !(next[0]?.gap ?? true),
    next[0] !== undefined && isProse(next[0].text),
    head.some((other) => dated.test(other.text)),
    head.some((other) => readFacts(other)?.authors !== undefined),
    head.some((other) => isDate(readFacts(other))),
    lines.slice(Math.max(0, index - 3), index).some(isCandidate),
    // Where it is.
    index < 3,
    start - index > 25,
    index >= start,
    Math.max(0, index - start) / 10,
    // What it is.
    isProse(text),
    readFacts(line) !== undefined,
    isCaption(text),
    /^[\p{Ll},;)\]]/u.test(text),
    /[.!?。]$/u.test(text),
    /[|»›•·]|https?:/u.test(text),
    isMarked(text),
  ];
}
