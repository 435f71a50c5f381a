import type {DateContext} from '../language/dates/date-words.js';
import {countWords, isProse} from '../language/shape.js';
import {isCaption, isFurniture, isNavigation} from '../language/words/furniture.js';
import {findStems} from './head/echoes.js';
import type {HeadFacts} from './head/facts.js';
import {readLineFacts} from './head/line-facts.js';
import type {Line} from './lines.js';
import {isMarked} from './marks.js';
import {isParagraph, type PageText} from './page-text.js';

/** How far above the first paragraph a headline is looked for, and how far below. */
const [farthest, below] = [60, 26];
/** Longest line in which a headline is looked for; longest headline, and its most words. */
const [longestLine, longestTitle, mostWords] = [300, 250, 30];
/** How many paragraphs a headline is compared with, and how much of each. */
const [mostParagraphs, longestPart] = [60, 1200];
/** How likely the headline has to be for it to be claimed. */
const likely = 0.4;
/** The weight of a page in which no line is the headline. */
const noTitle = 3.3;

interface Candidate {
  readonly index: number;
  readonly score: number;
}

/**
 * The line that is most likely the headline of a text, and whether it is likely enough: none of the
 * lines may be one (a multinomial logit).
 */
export function findTitle(
  lines: readonly Line[],
  {start, end}: PageText,
  levels: readonly number[],
  context: DateContext,
): {index: number; isSure: boolean} {
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
  return {index: best.index, isSure: Math.exp(best.score) / all >= likely};
}

function canHead(text: string): boolean {
  return (
    text.length <= longestTitle &&
    countWords(text) <= mostWords &&
    /\p{L}/u.test(text) &&
    !isFurniture(text) &&
    !isNavigation(text)
  );
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

/** How well a line suits as the headline of a text: the sum of its signs. */
function weighTitle(index: number, known: Known): number {
  return findSigns(index, known).reduce((sum, [weight, sign]) => sum + weight * Number(sign), 0);
}

/**
 * The signs of a headline, each with its weight: the weights that best tell the headlines of 381
 * pages of newspapers from their other lines.
 */
function findSigns(
  index: number,
  {lines, start, stems, readFacts}: Known,
): [weight: number, sign: number | boolean][] {
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
    [-1.6, words < 2],
    [-1.1, words === 2],
    [-0.5, words === 3],
    [1, words === 4 || words === 5],
    [1.2, words > 5 && words < 17],
    [-0.8, words > 24],
    // What the text says again, and «Share: …», a picture's words or a path through the site.
    [0.8, Math.min(echoes, 5)],
    [0.8, own.length ? echoes / own.length : 0],
    [-0.8, !echoes && words > 2],
    [
      0.9,
      near.some(
        (other) =>
          other.text.length > text.length &&
          other.text.length < longestLine &&
          other.text.includes(text),
      ),
    ],
    [
      -1.1,
      near.some(
        (other) =>
          other.text.length < text.length &&
          other.text.length > text.length / 2 &&
          text.includes(other.text),
      ),
    ],
    // What is around it.
    [-1.4, next[0]?.gap ?? true],
    [1.3, !line.gap || !(next[0]?.gap ?? true)],
    [1.5, next[0] !== undefined && isProse(next[0].text)],
    [1.2, head.some((other) => dated.test(other.text))],
    [1.7, head.some((other) => readFacts(other)?.authors !== undefined)],
    [1.2, head.some((other) => isDate(readFacts(other)))],
    [-1, lines.slice(Math.max(0, index - 3), index).some(isCandidate)],
    // Where it is.
    [1.2, index < 3],
    [-0.9, start - index > 25],
    [-2.2, index >= start],
    [-1.7, Math.max(0, index - start) / 10],
    // What it is.
    [-1.9, isProse(text)],
    [-1.6, readFacts(line) !== undefined],
    [-2, isCaption(text)],
    [-0.7, /^[\p{Ll},;)\]]/u.test(text)],
    [-0.4, /[.!?。]$/u.test(text)],
    [-1.3, /[|»›•·]|https?:/u.test(text)],
    [-1.9, isMarked(text)],
  ];
}
