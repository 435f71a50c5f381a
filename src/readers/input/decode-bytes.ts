import {createIssue, type Issue} from '../../model/issue.js';
import {readWindows1252} from '../parsers/windows-1252.js';

/** Bytes in which an input may declare its encoding (browsers read 1,024; some sites need more). */
const prologue = 4096;

/** Byte order marks, and the bytes of `<` and `{` in UTF-32 and UTF-16 without one. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^\xff\xfe\0\0|^[<{]\0\0\0/, 'utf-32le'],
  [/^\0\0\xfe\xff|^\0\0\0[<{]/, 'utf-32be'],
  [/^\xef\xbb\xbf/, 'utf-8'],
  [/^\xff\xfe|^[<{]\0/, 'utf-16le'],
  [/^\xfe\xff|^\0[<{]/, 'utf-16be'],
];

/**
 * Decodes an input by its byte order mark, `Content-Type`, XML declaration or `<meta>`. Without a
 * declared encoding it is UTF-8, or windows-1252 if it is not valid UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string, issues: Issue[]): string {
  const start = readLatin(bytes.subarray(0, prologue));
  const marked = marks.find(([mark]) => mark.test(start))?.[1];
  const label =
    marked ?? /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1] ?? readLabel(start);
  const text = (label && decodeNamed(bytes, label, issues)) ?? decodeUnnamed(bytes);
  const broken = countBroken(text);
  if (broken)
    issues.push(createIssue('input', 'encoding', 'sound bytes', `${broken} that are none`));
  return text;
}

/** Whether bytes declare no encoding and are not valid UTF-8, or have the zeros of UTF-16. */
export function isUndeclared(bytes: Uint8Array, contentType: string): boolean {
  const start = readLatin(bytes.subarray(0, prologue));
  if (
    marks.some(([mark]) => mark.test(start)) ||
    /charset\s*=/i.test(contentType) ||
    readLabel(start)
  )
    return false;
  const text = new TextDecoder().decode(bytes);
  return (
    !isMostlySound(text) || (text.slice(0, prologue).match(/\0/g)?.length ?? 0) > start.length / 5
  );
}

/** Converts bytes to characters with the same numbers. */
export function readLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, prologue));
}

function readLabel(start: string): string | undefined {
  const label =
    /^\s*<\?xml[^<>]*?\sencoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1] ??
    /<meta\s[^<>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1];
  // An input that could be read byte by byte is not UTF-16 or UTF-32, whatever it declares.
  return label && /^utf[-_]?(?:16|32)|ucs-[24]/i.test(label) ? 'utf-8' : label;
}

function decodeNamed(bytes: Uint8Array, label: string, issues: Issue[]): string | undefined {
  if (/^utf-32[bl]e$/i.test(label)) return decodeUtf32(bytes, /l/i.test(label));
  try {
    const decoder = new TextDecoder(label);
    const text = decoder.decode(bytes);
    // Some inputs that declare a single-byte encoding are UTF-8. Other text is never valid UTF-8 by
    // chance.
    const isOther = /^(?:windows-125|iso-8859-|koi8)/.test(decoder.encoding)
      ? readSoundUtf8(bytes)
      : undefined;
    if (isOther !== undefined) {
      issues.push(createIssue('input', 'encoding', `"${label}"`, 'UTF-8'));
      return isOther;
    }
    return decoder.encoding === 'windows-1252' ? readWindows1252(text) : text;
  } catch {
    issues.push(createIssue('input', 'encoding', 'an encoding that is known', `"${label}"`));
    return undefined;
  }
}

/** Decodes bytes as UTF-8 if they are valid and contain more than ASCII. */
function readSoundUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return /[^\0-\x7f]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Browsers have no decoder for it, but some feeds use it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    text += point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
  }
  return text;
}

function decodeUnnamed(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  return isMostlySound(text)
    ? text
    : readWindows1252(new TextDecoder('windows-1252').decode(bytes));
}

/**
 * UTF-8 text may be cut off within a character; windows-1252 text has hardly any valid sequence.
 */
function isMostlySound(text: string): boolean {
  const broken = countBroken(text);
  return !broken || broken * 2 <= (text.match(/[^\0-\x7f]/gu) ?? []).length;
}

function countBroken(text: string): number {
  return text.split('\ufffd').length - 1;
}
