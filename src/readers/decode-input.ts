import {ArticleError, createIssue, describeValue, type Issue} from '../model/issue.js';
import {decodeBytes, readLatin} from './decode-bytes.js';
import {detectBinary, detectControls} from './detect-binary.js';
import {isForReader, rowOf} from './detect-format.js';
import {longestInput} from './longest-input.js';
import type {Source} from './reader.js';
import type {Settings} from './settings.js';

/** Bytes that gzip packed as they were before; any other input as it is. */
export async function unpackInput(input: unknown): Promise<unknown> {
  const bytes = input instanceof ArrayBuffer ? new Uint8Array(input) : input;
  const isPacked = bytes instanceof Uint8Array && bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isPacked ? (await import('./unpack.js')).unpack(bytes) : input;
}

/**
 * Makes an input ready for a reader: bytes decoded, an object copied as plain data, text that is
 * JSON parsed.
 * @throws {ArticleError} where it is too long, empty, binary, or neither text, bytes nor object
 */
export function decodeInput(input: unknown, settings: Settings, issues: Issue[]): Source {
  if (typeof input === 'string') return decodeText(input, settings);
  if (input instanceof ArrayBuffer) return decodeView(new Uint8Array(input), settings, issues);
  if (ArrayBuffer.isView(input)) return decodeView(input, settings, issues);
  if (typeof input === 'object' && input) return decodeObject(input);
  return refuse('input', 'text, bytes or an object', describeValue(input));
}

function decodeView(view: ArrayBufferView, settings: Settings, issues: Issue[]): Source {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  checkLength(bytes.length);
  checkBinary(detectBinary(readLatin(bytes)));
  return decodeText(decodeBytes(bytes, settings.contentType, issues), settings);
}

function decodeText(input: string, settings: Settings): Source {
  checkLength(input.length);
  const text = input.replace(/^\ufeff/, '');
  checkBinary(detectBinary(text) ?? detectControls(text));
  if (!text.trim()) refuse('empty', 'a story', text ? 'only white space' : 'nothing');
  return looksLikeJson(text, settings) ? {text, data: parseJson(text, settings)} : {text};
}

/** What only plain data can be: no getter, proxy or cycle gets past here. */
function decodeObject(input: object): Source {
  const text = writeJson(input);
  if (!text || !/^[[{]/.test(text))
    return refuse('input', 'text, bytes or an object', 'another value');
  checkLength(text.length);
  return {text, data: JSON.parse(text) as unknown};
}

function writeJson(input: object): string | undefined {
  try {
    return JSON.stringify(input);
  } catch (cause: unknown) {
    const issue = createIssue('', 'input', 'plain data', 'an object that JSON cannot hold');
    throw new ArticleError(issue, {cause});
  }
}

function looksLikeJson(text: string, {contentType, format}: Settings): boolean {
  const json = format && rowOf(format).json;
  if (json === 'never') return false;
  const isSaid = json === 'always' || /\bjson\b/i.test(contentType);
  return (isSaid ? /^\s*[[{]/ : /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/).test(text);
}

/** The data of a JSON text, or nothing where a reader mends, or names, what is broken. */
function parseJson(text: string, {format, contentType}: Settings): unknown {
  try {
    return JSON.parse(text);
  } catch (cause: unknown) {
    if (isForReader(text, contentType, format)) return undefined;
    const found = cause instanceof Error ? cause.message : 'something else';
    throw new ArticleError(createIssue('', 'json', 'JSON', found), {cause});
  }
}

function checkLength(length: number): void {
  if (length <= longestInput) return;
  const inMegabytes = (size: number) => `${(size / 1e6).toFixed(size % 1e6 ? 1 : 0)} MB`;
  refuse('too-long', `at most ${inMegabytes(longestInput)}`, inMegabytes(length));
}

function checkBinary(found: string | undefined): void {
  if (found) refuse('binary', 'text', found);
}

function refuse(code: string, expected: string, found: string): never {
  throw new ArticleError(createIssue('', code, expected, found));
}
