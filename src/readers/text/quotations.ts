import type {Block, Quote} from '../../model/article.js';
import {readInline} from '../lines/inline.js';
import {linesFrom, type Line} from '../lines/lines.js';
import {isMarked, readMark} from '../lines/marks.js';
import {takeVerse} from './set-lines.js';
import {endsWithStop, measureWidth} from '../language/shape.js';
import type {Taken} from './taken.js';

/** A dash and who said or wrote what stands above. */
const source = /^(?:[-–—―]{1,2}|―)\s?(?=[\p{Lu}\p{Lo}«“"‘])/u;
const longestSource = 120;

/** «”…”» is Swedish, «»…«» Danish. */
const opened = /^["“”«»„‘‹「『]/u;
const closed = /["”»«“’›」』][.。]?$/u;

/** Takes the quotation that begins at a line: of lines marked as a mail marks them, set in, or with its source. */
export function takeQuotation(
  lines: readonly Line[],
  index: number,
  url?: string,
): Taken | undefined {
  const [before, line] = [lines[index - 1], lines[index]];
  if (readMark(line?.text ?? '')?.kind === 'quote') return takeMarked(lines, index, url);
  if (!line?.gap && before) return undefined;
  const end = findEnd(lines, index);
  const set = lines.slice(index, end);
  if (set.some(({text}) => isMarked(text) && !source.test(text))) return undefined;
  const isSaid = set.length > 1 && isDashed(textAt(set, -1));
  const isQuoted = opened.test(textAt(set, 0)) && closed.test(textAt(set, isSaid ? -2 : 0));
  const isSetIn = isIndented(set, before, lines[end]);
  if (!(isSaid && (isQuoted || isSetIn || isVerse(set.slice(0, -1)))))
    if (!(isSetIn && (isQuoted || /[:：]$/.test(before?.text ?? '')))) return undefined;
  return {block: composeQuote(set, url), lines: set.length};
}

/** Lines up to the next blank one; those that are set in, also beyond it. */
function findEnd(lines: readonly Line[], index: number): number {
  const before = lines[index - 1];
  // A text of which every line is set in has no quotation set in.
  const isSetIn = before !== undefined && !isIn(before) && isIn(lines[index]);
  let end = index + 1;
  for (const line of linesFrom(lines, end)) {
    if (line.gap && !(isSetIn && isIn(line))) break;
    end += 1;
  }
  return end;
}

function isIn(line: Line | undefined): boolean {
  return line !== undefined && line.indent >= 2;
}

/** The text of a line, counted from the end where the number is negative. */
function textAt(lines: readonly Line[], index: number): string {
  return lines.at(index)?.text ?? '';
}

/** Whether lines are set in, and those around them are not. */
function isIndented(set: readonly Line[], before: Line | undefined, after: Line | undefined) {
  const isAround = (line: Line | undefined) => line !== undefined && isIn(line);
  return set.every(isIn) && Boolean(before) && !isAround(before) && !isAround(after);
}

/** A source has no end of a sentence: «– Jamais, dit-il.» is what somebody answers. */
function isDashed(text: string): boolean {
  return source.test(text) && text.length <= longestSource && !/[.!?…。]$/u.test(text);
}

function isVerse(lines: readonly Line[]): boolean {
  return takeVerse(lines, 0)?.lines === lines.length;
}

function composeQuote(set: readonly Line[], url: string | undefined): Quote {
  const last = textAt(set, -1);
  const isSaid = set.length > 1 && isSource(last, textAt(set, -2));
  const said = isSaid ? set.slice(0, -1) : set;
  const verse = isVerse(said) ? takeVerse(said, 0, url) : undefined;
  const content = verse ? [verse.block] : toParagraphs(joinBroken(said.map(({text}) => text)), url);
  const attribution = isSaid ? {attribution: readInline(last.replace(source, ''), url)} : {};
  return {type: 'quote', content, ...attribution};
}

/** «— Harbour Board, 1987»; or words without a stop below the sign that closes a quotation. */
function isSource(text: string, above: string): boolean {
  const isName = text.length <= longestSource && !endsWithStop(text) && !opened.test(text);
  return isDashed(text) || (isName && closed.test(above) && !source.test(text));
}

/** Takes lines that begin with `>`; what was broken to fit a column is joined. */
function takeMarked(lines: readonly Line[], index: number, url: string | undefined): Taken {
  const texts: string[] = [];
  for (const line of linesFrom(lines, index)) {
    const mark = readMark(line.text);
    if (mark?.kind !== 'quote') break;
    texts.push(mark.text);
  }
  const last = texts.at(-1) ?? '';
  const isSaid = texts.length > 1 && isDashed(last);
  const said = isSaid ? texts.slice(0, -1) : texts;
  const attribution = isSaid ? {attribution: readInline(last.replace(source, ''), url)} : {};
  const content = toParagraphs(joinBroken(said), url);
  return {block: {type: 'quote', content, ...attribution}, lines: texts.length};
}

function joinBroken(texts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last && isBroken(last, text)) joined[joined.length - 1] = `${last} ${text}`;
    else joined.push(text);
  }
  return joined.filter(Boolean);
}

function isBroken(above: string, below: string): boolean {
  if (endsWithStop(above) || !below) return false;
  return /^\p{Ll}/u.test(below) || measureWidth(above) > 55;
}

function toParagraphs(texts: readonly string[], url: string | undefined): Block[] {
  return texts.map((text) => ({type: 'paragraph', content: readInline(text, url)}));
}
