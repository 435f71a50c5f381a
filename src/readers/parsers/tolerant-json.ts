import {JsonScanner, type JsonFault} from './json-scanner.js';
import {beginsString, readString, type Within} from './json-string.js';
import {unwrapJson} from './unwrap-json.js';

export interface TolerantReading {
  /** Consecutive values; valid JSON has one. */
  readonly values: unknown[];
  readonly faults: readonly JsonFault[];
}

/** Maximum nesting; deeper brackets are skipped. */
const deepest = 100;

const literals: Readonly<Record<string, unknown>> = {true: true, false: false, null: null};

/**
 * Parses JSON with the errors that occur on pages: comments, CDATA marks, trailing and missing
 * commas, line ends in strings, unescaped quotation marks, single quotes, unquoted keys, entities
 * for quotation marks, several values in a row. Reads each character a limited number of times and
 * never throws.
 */
export function parseTolerantJson(text: string): TolerantReading {
  try {
    return {values: [JSON.parse(text)], faults: []};
  } catch {
    // If strict parsing fails, reads the text tolerantly and reports the errors.
    return readValues(new JsonScanner(unwrapJson(text)));
  }
}

function readValues(scanner: JsonScanner): TolerantReading {
  const values: unknown[] = [];
  while (!scanner.isAtEnd) {
    scanner.skipTrivia();
    if (/[[{]/.test(scanner.next)) values.push(readValue(scanner, 'array'));
    else scanner.pass();
  }
  if (!scanner.faults.length) scanner.fault('JSON', 'something near it');
  return {values, faults: scanner.faults};
}

function readValue(scanner: JsonScanner, within: Within): unknown {
  const {next} = scanner;
  if (/[[{]/.test(next) && scanner.path.length >= deepest) {
    scanner.fault(`at most ${deepest} levels`);
    scanner.pass();
    return undefined;
  }
  if (next === '{') return readObject(scanner);
  if (next === '[') return readArray(scanner);
  return beginsString(scanner) ? readString(scanner, within) : readBare(scanner);
}

function readObject(scanner: JsonScanner): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  scanner.pass();
  scanner.skipTrivia();
  while (isWithin(scanner, '}')) {
    const key = readKey(scanner);
    if (key !== undefined) {
      scanner.path.push(key);
      const value = readMember(scanner);
      if (value !== undefined && key !== '__proto__') object[key] = value;
      scanner.path.pop();
    }
    skipSeparators(scanner);
  }
  return object;
}

function readArray(scanner: JsonScanner): unknown[] {
  const array: unknown[] = [];
  scanner.pass();
  scanner.skipTrivia();
  while (isWithin(scanner, ']')) {
    scanner.path.push(array.length);
    const value = readValue(scanner, 'array');
    if (value !== undefined) array.push(value);
    scanner.path.pop();
    skipSeparators(scanner);
  }
  return array;
}

/** Whether there is more before a closing bracket; skips the bracket. */
function isWithin(scanner: JsonScanner, bracket: string): boolean {
  if (scanner.next === bracket) scanner.pass();
  else if (scanner.next) return true;
  else scanner.fault(`"${bracket}"`);
  return false;
}

function readKey(scanner: JsonScanner): string | undefined {
  if (beginsString(scanner)) return readString(scanner, 'key');
  const key = scanner.match(/[\w$@-]+/y);
  scanner.fault('a key in quotation marks', key || scanner.next);
  if (!key) scanner.pass();
  return key || undefined;
}

function readMember(scanner: JsonScanner): unknown {
  scanner.skipTrivia();
  const hasColon = scanner.next === ':';
  if (hasColon) scanner.pass();
  scanner.skipTrivia();
  if (hasColon && /[^,}\]]/.test(scanner.next)) return readValue(scanner, 'object');
  scanner.fault(hasColon ? 'a value' : '":"');
  return undefined;
}

/** A number or a literal of JSON; other text up to the end of the value is invalid. */
function readBare(scanner: JsonScanner): unknown {
  const literal = scanner.match(
    /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,}\]/]|$)/y,
  );
  if (literal) return Object.hasOwn(literals, literal) ? literals[literal] : Number(literal);
  const word = scanner.match(/[^,:}\]\n][^,}\]\n]*/y).trim();
  scanner.fault('a value', word || scanner.next);
  if (!word) scanner.pass();
  return undefined;
}

function skipSeparators(scanner: JsonScanner): void {
  scanner.skipTrivia();
  if (/[^,}\]]/.test(scanner.next)) scanner.fault('","');
  while (scanner.next === ',') {
    scanner.pass();
    scanner.skipTrivia();
    if (/[,}\]]/.test(scanner.next)) scanner.fault('a value', 'a comma');
  }
}
