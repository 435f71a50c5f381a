import {type Data, isData} from '../values/data.js';

/** A non-empty line: its indentation and its text. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** Maximum nesting of front matter. */
const deepest = 8;

/**
 * Reads the subset of YAML used in front matter: keys, lists, quoted texts, folded and literal
 * blocks. Dates and numbers stay texts. Anchors, tags and several documents are not supported.
 * @param unread receives each line that is not understood
 */
export function readYaml(lines: readonly string[], unread: string[]): Data {
  const reader = new YamlReader(lines.map(toLine), unread);
  const value = reader.readValue(0, 0);
  reader.skipRest();
  return isData(value) ? value : {};
}

function toLine(line: string): Line {
  const text = line.trimEnd();
  return {indent: text.length - text.trimStart().length, text: text.trimStart()};
}

class YamlReader {
  readonly #lines: Line[];
  readonly #unread: string[];
  #at = 0;

  constructor(lines: Line[], unread: string[]) {
    this.#lines = lines;
    this.#unread = unread;
  }

  /** Reads content with at least this indentation: a list, or keys. */
  readValue(indent: number, depth: number): unknown {
    const line = this.#peek();
    if (!line || line.indent < indent || depth > deepest) return '';
    return isItem(line.text)
      ? this.#readList(line.indent, depth)
      : this.#readKeys(line.indent, depth);
  }

  skipRest(): void {
    for (const {text} of this.#lines.slice(this.#at)) if (text) this.#unread.push(text);
  }

  /** The next line that is neither blank nor a comment. */
  #peek(): Line | undefined {
    while (/^(?:#.*)?$/.test(this.#lines[this.#at]?.text ?? 'none')) this.#at += 1;
    return this.#lines[this.#at];
  }

  #readList(indent: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let line; (line = this.#peek()) && line.indent === indent && isItem(line.text);) {
      const rest = line.text.replace(/^-\s*/, '');
      const inner = indent + line.text.length - rest.length;
      if (keyOf(rest)) {
        this.#lines[this.#at] = {indent: inner, text: rest};
        items.push(this.readValue(inner, depth + 1));
      } else {
        this.#at += 1;
        items.push(rest ? this.#readScalar(rest, indent) : this.readValue(indent + 1, depth + 1));
      }
    }
    return items;
  }

  #readKeys(indent: number, depth: number): Data {
    const entries: [string, unknown][] = [];
    for (let line; (line = this.#peek()) && line.indent >= indent;) {
      const found = line.indent === indent ? keyOf(line.text) : undefined;
      this.#at += 1;
      if (found) entries.push([found.key, this.#readRest(found.rest, indent, depth)]);
      else this.#unread.push(line.text);
    }
    return Object.fromEntries(entries);
  }

  #readRest(rest: string, indent: number, depth: number): unknown {
    const [, style, keep = ''] = /^([|>])([+-]?)\d?[+-]?\s*(?:#.*)?$/.exec(rest) ?? [];
    if (style) return this.#readBlock(indent, style === '>', keep);
    if (rest) return this.#readScalar(rest, indent);
    const next = this.#peek();
    const isOwnList = next?.indent === indent && isItem(next.text);
    return this.readValue(isOwnList ? indent : indent + 1, depth + 1);
  }

  /** Lines with more indentation: with their line ends, or folded into one. */
  #readBlock(indent: number, isFolded: boolean, keep: string): string {
    const taken: string[] = [];
    let inner = 0;
    for (let line; (line = this.#lines[this.#at]); this.#at += 1) {
      if (line.text && line.indent <= indent) break;
      inner ||= line.text ? line.indent : 0;
      taken.push(' '.repeat(Math.max(0, line.indent - inner)) + line.text);
    }
    const text = isFolded
      ? taken.join('\n').replace(/([^\n])\n(?=[^\s])/g, '$1 ')
      : taken.join('\n');
    return keep === '+' ? text : text.trimEnd();
  }

  /** A text that may continue in lines with more indentation. */
  #readScalar(first: string, indent: number): unknown {
    const parts = [first];
    // Each line is examined once, because otherwise long lists would take quadratic time.
    const isOpen = () => isUnclosed(first, parts.at(-1) ?? first);
    for (let line; (line = this.#lines[this.#at]); this.#at += 1) {
      const goesOn = line.indent > indent || (line.text && isOpen());
      if (!line.text || !goesOn) break;
      parts.push(line.text);
    }
    return readInline(parts.join(' '));
  }
}

const isItem = (text: string): boolean => /^-(?:\s|$)/.test(text);

/** A key and the text after its colon. */
function keyOf(text: string): {key: string; rest: string} | undefined {
  const [, double, single, plain, rest = ''] =
    /^(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s"'[\]{}#&*!|>%@`-][^:#]*|[\w-]+\s*)):(?:\s([^]*))?$/.exec(
      text,
    ) ?? [];
  const key = double ?? single ?? plain;
  return key === undefined ? undefined : {key: key.trim(), rest: rest.trim().replace(/^#[^]*/, '')};
}

/** Whether a quoted or bracketed text continues after its latest line. */
function isUnclosed(first: string, latest: string): boolean {
  const [quote] = first;
  if (quote === '"' || quote === "'") return latest.length < 2 || !latest.endsWith(quote);
  const isClosed = /[\]}]$/.test(latest.trimEnd()) || /[\]}]\s*#/.test(latest);
  return (quote === '[' || quote === '{') && !isClosed;
}

/** A value within a line: a text, `[a, b]`, `{key: value}`. */
function readInline(written: string, depth = 0): unknown {
  const text = written.trim();
  if (depth > deepest) return text;
  if (text.startsWith('[') && text.endsWith(']'))
    return splitFlow(text.slice(1, -1)).map((part) => readInline(part, depth + 1));
  if (text.startsWith('{') && text.endsWith('}'))
    return Object.fromEntries(
      splitFlow(text.slice(1, -1)).flatMap((part) => {
        const found = keyOf(part);
        return found ? [[found.key, readInline(found.rest, depth + 1)]] : [];
      }),
    );
  const [, double] = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(text) ?? [];
  if (double !== undefined) return unescape(double);
  const [, single] = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = text.replace(/(?<!\s)\s+#[^]*/, '');
  if (/^(?:true|yes)$/i.test(plain)) return true;
  if (/^(?:false|no)$/i.test(plain)) return false;
  return /^(?:null|~)$/i.test(plain) ? null : plain;
}

/** A quoted or bracketed text from its first character. */
const enclosed: Readonly<Record<string, RegExp>> = {
  '"': /"(?:[^"\\]|\\[^])*"/y,
  "'": /'[^']*'/y,
  '[': /\[[^\]]*\]/y,
  '{': /\{[^}]*\}/y,
};

/** Splits at commas outside quotes and brackets. */
function splitFlow(text: string): string[] {
  const parts: string[] = [];
  // An unclosed bracket is not searched for again.
  const unclosed = new Set<string>();
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const whole = unclosed.has(sign) ? undefined : enclosed[sign];
    if (whole) {
      whole.lastIndex = at;
      if (whole.test(text)) at = whole.lastIndex - 1;
      else unclosed.add(sign);
    } else if (sign === ',') {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

const escapes: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '', 0: ''};

function unescape(text: string): string {
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi,
    (_, long: string | undefined, short: string | undefined, sign: string) => {
      const code = long ?? short;
      return code ? String.fromCharCode(parseInt(code, 16)) : (escapes[sign] ?? sign);
    },
  );
}
