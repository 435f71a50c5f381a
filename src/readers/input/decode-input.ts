import {addIssue} from '../../model/add-issue.js';
import {releaseKeys} from '../../model/availability/hold.js';
import {kindOf} from '../../model/availability/hold-keys.js';
import type {IssueCode} from '../../model/issue-codes.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../../model/issue.js';
import {limits} from '../../model/limits.js';
import {decodeBytes, isUndeclared, readLatin} from './decode-bytes.js';
import {detectBinary, detectControls} from './detect-binary.js';
import {isForReader, isOnlyJson} from '../detect-format.js';
import {limitDepth} from './limit-depth.js';
import {longestInput} from './longest-input.js';
import type {Source} from '../reader.js';
import type {Settings} from '../settings.js';

/** An input as it was before gzip packed it, or a clipboard held it, or an encoding that it does not name wrote it. */
export async function unpackInput(
  input: unknown,
  {contentType}: Settings,
  issues: Issue[],
): Promise<unknown> {
  const view = ArrayBuffer.isView(input)
    ? input.buffer.slice(input.byteOffset, input.byteOffset + input.byteLength)
    : input;
  if (!(view instanceof ArrayBuffer))
    return isClipboard(input)
      ? (await import('./clipboard.js')).readClipboard(input, issues)
      : input;
  const packed = new Uint8Array(view);
  const isPacked = packed[0] === 0x1f && packed[1] === 0x8b;
  const bytes = isPacked ? await (await import('./unpack.js')).unpack(packed) : packed;
  if (
    bytes.length > longestInput ||
    detectBinary(readLatin(bytes)) ||
    !isUndeclared(bytes, contentType)
  )
    return bytes;
  return (await import('./guess-encoding.js')).guessEncoding(bytes, issues);
}

/** What a paste gives: a `DataTransfer`, or an object of its texts by their types or by our names. */
function isClipboard(input: unknown): input is object {
  if (typeof input !== 'object' || !input || Array.isArray(input)) return false;
  if ('getData' in input || 'text/html' in input || 'text/plain' in input) return true;
  // Other data with such keys have more of them.
  const keys = Object.keys(input);
  const isPart = (key: string) =>
    /^(?:html|text)$/.test(key) && typeof Reflect.get(input, key) === 'string';
  return keys.length > 0 && keys.length <= 2 && keys.every(isPart);
}

/**
 * Makes an input ready for a reader: bytes decoded, an object copied as plain data, text that is
 * JSON parsed.
 * @throws {ArticleError} where it is too long, empty, binary, or neither text, bytes nor object
 */
export function decodeInput(input: unknown, settings: Settings, issues: Issue[]): Source {
  if (typeof input === 'string') return decodeText(input, settings, issues);
  if (input instanceof ArrayBuffer) return decodeView(new Uint8Array(input), settings, issues);
  if (ArrayBuffer.isView(input)) return decodeView(input, settings, issues);
  if (typeof input === 'object' && input) return decodeObject(input);
  return refuse('input', 'text, bytes or an object', describeValue(input));
}

function decodeView(view: ArrayBufferView, settings: Settings, issues: Issue[]): Source {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  checkLength(bytes.length);
  checkBinary(detectBinary(readLatin(bytes)));
  return decodeText(decodeBytes(bytes, settings.contentType, issues), settings, issues);
}

function decodeText(input: string, settings: Settings, issues: Issue[]): Source {
  checkLength(input.length);
  const text = input.replace(/^\ufeff/, '');
  checkBinary(detectBinary(text) ?? detectControls(text));
  if (!text.trim()) refuse('empty', 'a story', text ? 'only white space' : 'nothing');
  if (!looksLikeJson(text, settings)) return {text};
  return {text, data: parseJson(limitDepth(text, issues), settings)};
}

/** What a caller can make of a `Promise`, a `Response`, a `Blob`, a `File`. */
const plain = 'text, bytes or plain data, such as "await response.text()"';

/** What only plain data can be: no getter, proxy or cycle gets past here. */
function decodeObject(input: object): Source {
  const text = writeJson(input);
  if (!text || !/^[[{]/.test(text))
    return refuse('input', 'text, bytes or an object', 'another value');
  const [, kind] = /^\[object (.*)\]$/.exec(Object.prototype.toString.call(input)) ?? [];
  if (text === '{}' && kind !== 'Object') refuse('input', plain, `a ${kind}`);
  checkLength(text.length);
  return {text, data: JSON.parse(text)};
}

/** Leaves out keys beyond the maximum number, because each later step looks through all of them. */
export function limitKeys(source: Source, issues: Issue[]): Source {
  const {text, data} = source;
  if (typeof data !== 'object' || !data || Array.isArray(data)) return source;
  const keys = Object.keys(data);
  if (keys.length <= limits.keys) return source;
  addIssue(issues, createIssue('', 'too-many', `at most ${limits.keys} keys`, `${keys.length}`));
  // A story is held back by what it says, however late it says so.
  const kept = keys.filter(
    (key, index) => index < limits.keys || releaseKeys.has(key) || kindOf(key),
  );
  const values = kept.map((key) => [key, (data as Record<string, unknown>)[key]] as const);
  return {text, data: Object.fromEntries(values)};
}

function writeJson(input: object): string | undefined {
  try {
    return JSON.stringify(input);
  } catch (cause: unknown) {
    const issue = createIssue('', 'input', 'plain data', 'an object that JSON cannot hold');
    throw new ArticleError(issue, {cause});
  }
}

/** JSON that is no object and no list; what some servers send where they have nothing. */
const scalar = /^\s*(?:null|true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?)\s*$/;

function looksLikeJson(text: string, {contentType, format}: Settings): boolean {
  if (format && !format.syntax.includes('json')) return false;
  const isNamed = format !== undefined && isOnlyJson(format);
  const isSaid = isNamed || /\bjson\b/i.test(contentType);
  if (isSaid ? scalar.test(text) || /^\s*"/.test(text) : scalar.test(text)) return true;
  // «[[check map]]» begins with a note to the desk.
  return (isSaid ? /^\s*[[{]/ : /^\s*(?:\{\s*["}]|\[\s*(?:[{"\]]|\[(?!\s*[A-Za-z])))/).test(text);
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

function refuse(code: IssueCode, expected: string, found: string): never {
  throw new ArticleError(createIssue('', code, expected, found));
}
