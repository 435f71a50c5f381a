import {createIssue, type Issue} from '../model/issue.js';

/** How far into an input it may say its own encoding (browsers look at 1,024 bytes; some sites need more). */
const prologue = 4096;

/** Byte order marks, and what `<` and `{` look like in UTF-16 without one. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^\xef\xbb\xbf/, 'utf-8'],
  [/^\xff\xfe|^[<{]\0/, 'utf-16le'],
  [/^\xfe\xff|^\0[<{]/, 'utf-16be'],
];

/**
 * Decodes an input by its byte order mark, `Content-Type`, XML declaration or `<meta>`; one that
 * names no encoding is UTF-8, or windows-1252 where it cannot be.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, issues: Issue[]): string {
  const start = readLatin(bytes.subarray(0, prologue));
  const marked = marks.find(([mark]) => mark.test(start))?.[1];
  const label =
    marked ?? /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? readLabel(start);
  const named = label === undefined ? undefined : createDecoder(label, issues);
  const text = named ? named.decode(bytes) : decodeUnnamed(bytes);
  const broken = countBroken(text);
  if (broken)
    issues.push(createIssue('input', 'encoding', 'sound bytes', `${broken} that are none`));
  return text;
}

/** Bytes as the characters of the same numbers. */
export function readLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, prologue));
}

function readLabel(start: string): string | undefined {
  const label =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1];
  // What could be read byte by byte is not UTF-16, whatever it says of itself.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function createDecoder(label: string, issues: Issue[]): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    issues.push(createIssue('input', 'encoding', 'an encoding that is known', `"${label}"`));
    return undefined;
  }
}

function decodeUnnamed(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const broken = countBroken(text);
  // A text in UTF-8 may be cut off within a character; one in windows-1252 has hardly any sound one.
  const isUtf8 = !broken || broken * 2 <= (text.match(/[^\0-\x7f]/gu) ?? []).length;
  return isUtf8 ? text : new TextDecoder('windows-1252').decode(bytes);
}

function countBroken(text: string): number {
  return text.split('\ufffd').length - 1;
}
