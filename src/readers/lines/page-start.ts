import {createIssue, type Issue} from '../../model/issue.js';
import {countEchoes} from './head/echoes.js';
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
const [farthest, above] = [30, 3];
/** So many lines above a text may all be its head. */
const nearest = 25;
/** Longest line in which a headline is looked for. */
const longestLine = 500;

/**
 * Leaves out what a page has above the head of its story: menus, promotions and teasers. The head is
 * looked for above the longest text of the page, and its headline is the line that says most of
 * what the text says. `readLevel` returns the level of a line that is marked as a heading.
 */
export function takePageTop<Any extends Line>(
  lines: readonly Any[],
  readLevel: (line: Any) => number = () => 0,
): PageTop<Any> {
  const {start: text, end} = findText(lines);
  const levels = lines.map(readLevel);
  const index = findLargest(levels, lines, text) ?? findTitle(lines, text, levels);
  const title = lines[index];
  const start = text < nearest ? 0 : Math.max(0, index - above);
  const found = {title, last: lines[end]};
  if (!start) return {lines, left: [], issues: [], ...found};
  const left = lines.slice(0, start);
  const words = left.map(({text}) => text).join(' | ');
  const issue = createIssue(left[0]?.number ?? 1, 'furniture', 'a part of the story', `"${words}"`);
  return {lines: lines.slice(start), left, issues: [issue], ...found};
}

/** The lines below the top of a page, and those of it. */
interface PageTop<Any> {
  readonly lines: readonly Any[];
  readonly left: readonly Any[];
  readonly issues: readonly Issue[];
  /** What is most likely the headline. */
  readonly title: Any | undefined;
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

/** Index of the line that is most likely the headline of a text that begins at an index. */
function findTitle(lines: readonly Line[], text: number, levels: readonly number[] = []): number {
  const first = Math.max(0, text - farthest);
  const echoes = countEchoes(lines.slice(first, text + longestBreak), text - first);
  const scores = echoes.map(
    (echo, at) =>
      weighTitle(lines, first + at, echo) +
      (levels[first + at] ? 2 : 0) -
      (text - first - at) * 0.05,
  );
  const best = scores.indexOf(Math.max(...scores));
  // A standfirst says as much of the text as the headline above it.
  const upper = scores.findIndex(
    (score, at) => at >= best - 3 && score >= scores[best]! - 2 && echoes[at]! > 0,
  );
  return first + Math.max(0, upper < 0 ? best : upper);
}

/** Indexes of the first and the last paragraph of the longest text. */
function findText(lines: readonly Line[]): {start: number; end: number} {
  const runs: {start: number; end: number; weight: number}[] = [];
  lines.forEach(({text}, index) => {
    if (measureWidth(text) < narrowest || !isProse(text) || isMarked(text)) return;
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
/** How many lines below a headline its date is. */
const farthestDate = 4;

/** How well a line suits as the headline of a text that repeats so many of its words. */
function weighTitle(lines: readonly Line[], index: number, echo: number): number {
  const {text, gap} = lines[index]!;
  const words = countWords(text);
  if (isProse(text) || isFurniture(text) || isNavigation(text)) return -9;
  const length = words > 24 ? -3 : words > 3 ? 2 : words > 1 ? 0 : -2;
  const below = lines.slice(index + 1, index + 1 + farthestDate);
  const end = below.findIndex((line) => isProse(line.text));
  const isDated = below.slice(0, end < 0 ? farthestDate : end).some(({text}) => dated.test(text));
  const near = [
    ...lines.slice(Math.max(0, index - farthest), index),
    ...lines.slice(index + 1, index + farthest),
  ];
  const isPath =
    words > 3 &&
    near.some(
      (line) =>
        line.text.length > text.length * 0.5 &&
        line.text.length < text.length &&
        text.includes(line.text),
    );
  // «Share: …», a picture's words or a path through the site repeat it.
  const isRepeated =
    words > 3 && near.some((line) => line.text.length < longestLine && line.text.includes(text));
  return (
    length +
    Math.min(echo, 4) +
    (isRepeated ? 1.5 : 0) +
    (isDated ? 1.5 : 0) +
    (gap ? 0.5 : 0) +
    (below[0]?.gap ? 0.5 : 0) -
    (isCaption(text) || isPath || dated.test(text) ? 3 : 0)
  );
}
