import type {Inline} from '../../model/article.js';
import {readInline} from '../lines/inline.js';
import {linesFrom, type Line} from '../lines/lines.js';
import {readMark} from '../lines/marks.js';
import {endsWithStop, isProse, measureWidth} from '../language/shape.js';
import type {Taken} from './taken.js';

/** Widest line of verse, and fewest lines of it that are told from lines of other kinds. */
const widest = 60;
const fewest = 3;

/** Takes lines whose parts tabs divide, the same number in each: a table. */
export function takeTable(lines: readonly Line[], index: number, url?: string): Taken | undefined {
  const rows: string[][] = [];
  for (const line of linesFrom(lines, index)) {
    const cells = divideCells(line);
    if (cells.length < 2 || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  if (rows.length < 2) return undefined;
  const cells = rows.map((row) => ({cells: row.map((text) => ({content: readInline(text, url)}))}));
  return {block: {type: 'table', rows: cells}, lines: rows.length};
}

function divideCells({raw}: Line): string[] {
  return raw.includes('\t') ? raw.split('\t').map((cell) => cell.trim()) : [];
}

/** Takes short lines that stand together between blank ones: verse, an address, a list of names. */
export function takeVerse(lines: readonly Line[], index: number, url?: string): Taken | undefined {
  if (index > 0 && !lines[index]?.gap) return undefined;
  let end = index;
  while (end < lines.length && (end === index || !lines[end]?.gap) && isVerse(lines, end, index))
    end += 1;
  const count = end - index;
  if (count < fewest || lines[end]?.gap === false) return undefined;
  const set = lines.slice(index, end);
  if (set.filter(({text}) => endsWithStop(text)).length > count / 2) return undefined;
  if (set.some((_, at) => beginsProse(set, at)) && !set.some(({text}) => /^\p{Ll}/u.test(text)))
    return undefined;
  const content = set.flatMap(({text}, at): Inline[] => [
    ...(at ? [{type: 'break'} as const] : []),
    ...readInline(text, url),
  ]);
  return {block: {type: 'paragraph', content}, lines: count};
}

/** Whether a sentence is whole in its line. What ends one that began lines before is verse. */
function beginsProse(set: readonly Line[], at: number): boolean {
  const above = set[at - 1];
  return isProse(set[at]?.text ?? '') && (!above || endsWithStop(above.text));
}

/** No line of speech, time or question: each of those is a paragraph of its own. */
function isVerse(lines: readonly Line[], index: number, start: number): boolean {
  const [above, line] = [index > start ? lines[index - 1] : undefined, lines[index]];
  if (!line) return false;
  const {text, raw} = line;
  if (measureWidth(text) > widest || raw.includes('\t') || readMark(text)) return false;
  // Speech that a line above leads to is of the verse.
  const isLedTo = above !== undefined && /[\p{L},:;]$/u.test(above.text);
  if (isLedTo && /^["“«„]/u.test(text)) return true;
  return !/^[\d"“«„–—-]|^\p{L}[\p{L} .]{0,24}[:：]|https?:/u.test(text);
}
