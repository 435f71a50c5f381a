import {numberItems} from '../../model/number-items.js';

/** One line of a pasted text that is not blank. */
export interface Line {
  /** The line with single spaces, none at its ends. */
  readonly text: string;
  /** The line as it was pasted, but for its ends: tabs and wide gaps divide the parts of a head. */
  readonly raw: string;
  /** Number in the input, from 1. */
  readonly number: number;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  /** Whether it is indented. */
  readonly indented: boolean;
  /** What a label before it says that it is. */
  readonly part?: 'headline' | 'standfirst' | 'section' | 'furniture' | 'body';
  /** Address that the whole line leads to, where the text has links. */
  readonly url?: string;
  /** Whether markup says that it is a heading. */
  readonly isHeading?: boolean;
  /** How far it is indented: a tab counts as four spaces. */
  readonly indent: number;
}

/** The lines from one on. `slice` would copy them, and a text has many. */
export function* linesFrom(lines: readonly Line[], start: number): Generator<Line, void> {
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (line) yield line;
  }
}

/** Divides a text into its lines, without what only a screen or a program sees. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const [index, pasted] of numberItems(cleanText(text).split('\n'))) {
    const raw = pasted.trim();
    const text = raw.replace(/ {2,}|[^\S\u00a0\u202f ]\s*/g, ' ');
    if (raw)
      lines.push({
        text,
        raw,
        number: index + 1,
        gap,
        indented: /^\s/.test(pasted),
        indent: measureIndent(pasted),
      });
    gap = !raw;
  }
  return lines;
}

function measureIndent(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;
}

/** A no-break space stays where typography wants it: inside numbers and beside « » : ; ! ? %. */
const strayNoBreakSpace = /(?<!«)[\u00a0\u202f](?![»:;!?%€]|(?<=\d.)\d)/g;

function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')

    .replace(/[\0-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff]/g, '')
    .replace(strayNoBreakSpace, ' ');
}
