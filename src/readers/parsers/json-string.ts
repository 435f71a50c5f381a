import type {JsonScanner} from './json-scanner.js';

/**
 * The text that may follow a closing quotation mark; any other mark is part of the string. White
 * space is limited, so that each mark takes a limited time.
 */
const ends = {
  key: /\s{0,100}:/y,
  object:
    /\s{0,100}(?:,\s{0,100}(?:["“”](?:[^"\\]|\\.){0,100}?["“”]\s{0,100}:|'[^'\n]{0,100}'\s{0,100}:|[\w$@]{1,100}\s{0,100}:|[}\],/]|$)|[}\]]|["“](?:[^"\\]|\\.){0,100}?["”]\s{0,100}:|\/[/*]|;?\s{0,100}(?:$|\]\]>|-->|<\/))/y,
  array: /\s{0,100}(?:,\s{0,100}(?:["'“{[\]\d\-tfn/,]|$)|[\]}]|\/[/*]|;?\s{0,100}$)/y,
};

/** The context of a string, which determines what may follow it. */
export type Within = keyof typeof ends;

const plain = /[^"'“”\\\0-\x1f]+/y;

/** Whether a string begins here. */
export function beginsString({next}: JsonScanner): boolean {
  return /["'“”]/.test(next);
}

/**
 * @returns undefined where the text ends before the string, because half a string would be wrong
 */
export function readString(scanner: JsonScanner, within: Within): string | undefined {
  const quote = scanner.next;
  const marks = quote === '“' || quote === '”' ? '"“”' : quote;
  if (quote !== '"') scanner.fault('a double quotation mark', quote);
  scanner.pass();
  const parts = [scanner.match(plain)];
  while (!scanner.isAtEnd) {
    if (marks.includes(scanner.next) && scanner.isFollowedBy(ends[within])) {
      scanner.pass();
      return parts.join('');
    }
    parts.push(readSpecial(scanner, marks), scanner.match(plain));
  }
  scanner.fault('the end of the string');
  return undefined;
}

/** An escape, a character that should be escaped, or a quotation mark within the string. */
function readSpecial(scanner: JsonScanner, marks: string): string {
  const character = scanner.next;
  if (character === '\\') return readEscape(scanner);
  if (marks.includes(character)) scanner.fault('an escaped quotation mark', character);
  else if (character < ' ') scanner.fault('an escaped control character', 'one as it is');
  scanner.pass();
  return character < ' ' && !/[\n\r\t]/.test(character) ? ' ' : character;
}

const escapes: Readonly<Record<string, string>> = {b: ' ', f: ' ', n: '\n', r: '\r', t: '\t'};

function readEscape(scanner: JsonScanner): string {
  const escape = scanner.match(/\\(?:u[\da-f]{4}|x[\da-f]{2}|[^])?/iy);
  if (/^\\[ux]./i.test(escape)) return String.fromCharCode(parseInt(escape.slice(2), 16));
  const letter = escape.slice(1);
  if (!/^["\\/bfnrt]$/.test(letter)) scanner.fault('an escape', escape);
  return escapes[letter] ?? letter;
}
