import {element, escapeText} from '../values/write-html.js';

/** Fewest lines of a text that was set for a teleprinter. */
const fewestLines = 3;

/** Words set apart by spaces, as the columns of a table are; behind a sentence some set two. */
const columns = /[^\s.!?:] {2,}\S/;

/**
 * Writes plain text as HTML: a paragraph begins behind a blank line, or where a line is indented and
 * others are not. Lines set in columns stay as they are.
 */
export function writePlainText(text: string): string {
  const all = text.trimEnd().split(/\r?\n/);
  const start = all.findIndex((line) => line.trim());
  const lines = start < 0 ? [] : all.slice(start);
  const isSet = lines.filter((line) => columns.test(line)).length * 2 > lines.length;
  if (isSet && lines.length >= fewestLines) return element('pre', {}, escapeText(lines.join('\n')));
  const hasFlush = lines.slice(1).some((line) => /^\S/.test(line));
  return lines
    .join('\n')
    .split(hasFlush ? /\n(?:\s*\n|(?= {2,}\S))/ : /\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => element('p', {}, escapeText(part.trim())))
    .join('');
}

/** Whether the text of a paragraph has lines of its own, which HTML would run together. */
export function isSetInLines(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  return (
    lines.length >= fewestLines &&
    (lines.some((line) => /^ {2,}\S/.test(line)) ||
      lines.filter((line) => columns.test(line)).length > 1)
  );
}
