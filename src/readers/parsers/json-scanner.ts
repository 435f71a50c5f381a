/** A JSON syntax error. */
export interface JsonFault {
  /** Its path: `author[0].name`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/** Maximum number of reported errors, because one input can have thousands of one kind. */
const mostFaults = 100;

/** Reading ends after this many errors: each takes longer than a character of valid JSON. */
const lastFault = 50_000;

const trivia =
  /[\s\ufeff\0-\x1f]+|\/\/\s*(?:<!\[CDATA\[|\]\]>|<!--|-->)|\/\/[^\n]*|<!--|-->|<!\[CDATA\[|\]\]>|;/y;

/** A position in a text that is read from start to end, and the errors so far. */
export class JsonScanner {
  readonly text: string;
  /** Keys and indexes of the values around this position. */
  readonly path: (string | number)[] = [];
  readonly faults: JsonFault[] = [];
  #position = 0;
  #faultCount = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character at this position; `''` at the end. */
  get next(): string {
    return this.text[this.#position] ?? '';
  }

  get isAtEnd(): boolean {
    return this.#position >= this.text.length;
  }

  /** Skips the character at this position. */
  pass(): void {
    this.#position++;
  }

  /** Skips the match of a sticky pattern here. @returns the match, or `''` */
  match(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    const [found = ''] = pattern.exec(this.text) ?? [];
    this.#position += found.length;
    return found;
  }

  /** Whether a sticky pattern matches after the character at this position. */
  isFollowedBy(pattern: RegExp): boolean {
    pattern.lastIndex = this.#position + 1;
    return pattern.test(this.text);
  }

  /** Skips white space, comments, and the marks that hide scripts from other parsers. */
  skipTrivia(): void {
    for (let passed = true; passed;) {
      const start = this.#position;
      const found = this.match(trivia);
      if (this.text.startsWith('/*', this.#position)) this.#skipPast('*/');
      else if (/^<\/?script/i.test(this.text.slice(this.#position, this.#position + 8)))
        this.#skipPast('>');
      passed = this.#position > start;
      if (passed && (found.trim() || this.#position > start + found.length))
        this.fault('JSON', 'a comment or a mark');
    }
  }

  fault(expected: string, found = this.next || 'the end'): void {
    this.#faultCount += 1;
    if (this.#faultCount === lastFault) {
      this.faults.push({path: '', expected: `at most ${lastFault} errors`, found: 'more'});
      this.#position = this.text.length;
    }
    if (this.#faultCount > mostFaults) return;
    const shown = JSON.stringify(found.slice(0, 60));
    this.faults.push({path: writePath(this.path), expected, found: shown});
  }

  #skipPast(end: string): void {
    const found = this.text.indexOf(end, this.#position);
    this.#position = found < 0 ? this.text.length : found + end.length;
  }
}

function writePath(path: readonly (string | number)[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
    .join('');
}
