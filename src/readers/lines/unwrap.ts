import type {Line} from './lines.js';
import {isMarked} from './marks.js';
import {endsWithStop, measureWidth} from '../language/shape.js';
import {isShort} from './subhead.js';

/** Widths that mail programs, terminals and agencies wrap text at. */
const narrowest = 40;
const widest = 100;

/** `By Ada Winter | Lisbon | 12 Jan 2025` stands above a text as it is, and is long by chance. */
const rowOfFacts = /\s[|·•]\s/;

/** A note, what somebody says, a header of a mail or a rule: «[1] …», «VANE: …», «主题: …», «---». */
const begins = /^(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]|[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]{0,30}[:：]\s|[-_=]{3})/u;

/** «di Giulia Ferrero»: small at its start, and no end of a paragraph. */
const byline = /^(?:by|von|par|por|door|di|av|af|de)(?: \p{Lu}[\p{L}'’-]+){2,4}$/u;

/** Joins lines that were broken to fit a column; a text whose lines are paragraphs stays as it is. */
export function unwrapLines(lines: readonly Line[]): Line[] {
  const column = findColumn(lines);
  if (!column && lines.length > mostCut) return [...lines];
  const joined: Line[] = [];
  let parts: string[] = [];
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    if (last && (column ? isContinued(lines, index - 1, column) : isCut(lines, index - 1)))
      parts.push(glueBetween(parts.at(-1)!, line.text), line.text);
    else {
      if (last) joined[joined.length - 1] = joinParts(last, parts);
      joined.push(line);
      parts = [line.text];
    }
  });
  if (joined.length) joined[joined.length - 1] = joinParts(joined.at(-1)!, parts);
  return joined;
}

/** Indexes of the lines that a column broke; in a text without a column, breaks are meant. */
export function findWrapped(lines: readonly Line[]): number[] {
  const column = findColumn(lines);
  return column ? [...lines.keys()].filter((index) => isContinued(lines, index, column)) : [];
}

/** The same for a text of few lines too, where a line ends in mid-sentence. */
export function findBroken(lines: readonly Line[]): number[] {
  if (findColumn(lines)) return findWrapped(lines);
  return lines.length > mostCut ? [] : [...lines.keys()].filter((index) => isCut(lines, index));
}

function joinParts(line: Line, parts: readonly string[]): Line {
  if (parts.length === 1) return line;
  const text = parts.join('');
  return {...line, text, raw: text};
}

/** The column at which most lines that another follows are broken; 0 where they are not. */
function findColumn(lines: readonly Line[]): number {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === false);
  if (followed.length < 3) return 0;
  const widths = followed.map(({text}) => measureWidth(text)).sort((a, b) => a - b);
  const column = widths[Math.floor(widths.length * 0.9)]!;
  if (column < narrowest || column > widest || widths.at(-1)! > column * 2) return 0;
  if (column < widestVerse && areStanzas(lines, column)) return 0;
  // Where paragraphs stand on wider lines, short ones are verse.
  const wide = lines.filter(({text}) => measureWidth(text) > column * 1.25);
  if (wide.length > lines.length * 0.1) return 0;
  const long = followed.filter(({text}) => measureWidth(text) > column / 2);
  const fullAt = [...lines.keys()].filter((index) => isContinued(lines, index, column));
  const full = fullAt.map((index) => lines[index]!);
  // Above a story on a page stand many short lines, and few long ones.
  if (full.length < followed.length * 0.3) return 0;
  if (isVerse(fullAt.map((index) => lines[index + 1]!))) return 0;
  // Paragraphs of one line each may be of one length by chance, but they end as sentences do.
  const broken = full.filter(({text}) => !endsWithStop(text));
  return full.length > 1 && full.length > long.length * 0.6 && broken.length > full.length * 0.4
    ? column
    : 0;
}

/** Widest verse, fewest stanzas of a poem, and most lines of one. */
const [widestVerse, fewestStanzas, longestStanza] = [60, 3, 8];

/** Whether lines between blank ones are stanzas: their last lines are as wide as the others, as those of paragraphs are by chance. */
function areStanzas(lines: readonly Line[], column: number): boolean {
  const starts = [...lines.keys()].filter((index) => index === 0 || lines[index]!.gap);
  const stanzas = starts
    .map((start, at) => lines.slice(start, starts[at + 1]))
    .filter((stanza) => stanza.length > 1);
  // A head is not of the poem.
  const [, ...below] = stanzas;
  const isWide = (stanza: readonly Line[]) =>
    stanza.length <= longestStanza && measureWidth(stanza.at(-1)?.text ?? '') > column * 0.7;
  return below.length >= fewestStanzas && below.every(isWide);
}

/** Fewer lines may begin with capitals by chance, in German most of all. */
const fewestOfVerse = 4;

/** Whether lines that go on from others begin with capitals, and are no text in capitals. */
function isVerse(lines: readonly Line[]): boolean {
  const capital = lines.filter(({text}) => /^\P{L}*\p{Lu}/u.test(text) && /\p{Ll}/u.test(text));
  return lines.length >= fewestOfVerse && capital.length > lines.length * 0.9;
}

/** Whether a line goes on in the next one. */
function isContinued(lines: readonly Line[], index: number, column: number): boolean {
  const [line, next, after] = [lines[index], lines[index + 1], lines[index + 2]];
  if (!line || !next || (next.indented && !line.indented)) return false;
  // A blank line in mid-sentence comes from the end of a page, or of a message.
  if (next.gap && !isMidSentence(line, next, column)) return false;
  if (isMarked(next.text) || isMarked(line.text, true)) return false;
  if (!isFull(line, next, column) && !isMidSentence(line, next, column)) return false;
  if (begins.test(next.text) || byline.test(next.text)) return false;
  if (rowOfFacts.test(line.text) || /^[-_=]{3}/.test(line.text)) return false;
  // A sentence may end where its line does, and a subhead or another heading follow.
  return !(
    endsWithStop(line.text) &&
    isShort(next.text) &&
    !(after && isFull(next, after, column))
  );
}

/** Most lines of a paragraph in a text too short to have a column; more may be verse. */
const fewLines = 3;

/** A longer text without a column comes from a page, where short lines stand by themselves. */
const mostCut = 40;

/** In such a text: whether a long line has no end, and the next one of its paragraph begins small. */
function isCut(lines: readonly Line[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next) return false;
  const width = measureWidth(line.text);
  if (next.gap || width <= narrowest || width > widest || !/^\p{Ll}/u.test(next.text)) return false;
  if (byline.test(next.text)) return false;
  return /[\p{L},]$/u.test(line.text) && countTogether(lines, index) <= fewLines;
}

/** How many lines stand together around one, as far as that matters. */
function countTogether(lines: readonly Line[], index: number): number {
  let [start, end] = [index, index + 1];
  while (start > 0 && !lines[start]!.gap && index - start <= fewLines) start -= 1;
  while (lines[end]?.gap === false && end - index <= fewLines) end += 1;
  return end - start;
}

/** Whether a long line has no end, and the next one begins small, wherever a program broke it. */
function isMidSentence(line: Line, next: Line, column: number): boolean {
  return (
    measureWidth(line.text) > column * 0.8 &&
    /[\p{L},]$/u.test(line.text) &&
    /^\p{Ll}/u.test(next.text)
  );
}

/** Whether a line ends only because the next one's first word did not fit. */
function isFull(line: Line, next: Line, column: number): boolean {
  const word = next.text.split(' ', 1)[0]!;
  return measureWidth(line.text) + 1 + Math.min(measureWidth(word), 30) > column;
}

const unspaced = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;

/** What belongs between two parts of a line: nothing after a hyphen and between Chinese characters. */
export function glueBetween(before: string, after: string): string {
  if (/\p{L}-$/u.test(before)) return '';
  return unspaced.test(before.at(-1)!) && unspaced.test(after[0]!) ? '' : ' ';
}
