/** What a template is made of, in order. `index` counts the template's values. */
export type TemplatePart =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'child'; readonly index: number}
  | AttributePart
  | {readonly kind: 'boolean' | 'property'; readonly name: string; readonly index: number}
  | {readonly kind: 'opened'; readonly tag: string};

/** An attribute with values in it: `texts` stand before, between and after them. */
export interface AttributePart {
  readonly kind: 'attribute';
  readonly name: string;
  readonly texts: readonly string[];
  readonly index: number;
}

const known = new WeakMap<TemplateStringsArray, readonly TemplatePart[]>();

/** Reads a template; once, for a template is the same array each time it is drawn. */
export function readTemplate(strings: TemplateStringsArray): readonly TemplatePart[] {
  const parts = known.get(strings) ?? new TemplateReader(strings).parts;
  known.set(strings, parts);
  return parts;
}

const openTag = /<([a-z][\w-]*)/;
const restOfTag = /^(?:[^>"']|"[^"]*"|'[^']*')*>/;
const attributeAtEnd = /\s*([.?@]?[\w:-]+)=(["']?)([^"']*)$/;

/** Where an attribute has begun whose value goes on after a value of the template. */
interface OpenAttribute {
  name: string;
  quote: string;
  texts: string[];
  index: number;
}

class TemplateReader {
  readonly parts: TemplatePart[] = [];
  readonly #strings: readonly string[];
  #tag: string | undefined;
  #attribute: OpenAttribute | undefined;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
    strings.forEach((string, index) => this.#readString(string, index));
  }

  #readString(string: string, index: number): void {
    const rest = this.#attribute ? this.#readValue(this.#attribute, string) : string;
    if (rest === undefined) return;
    const tail = this.#readMarkup(rest);
    if (index === this.#strings.length - 1) this.#addText(tail);
    else if (this.#tag) this.#openAttribute(tail, index);
    else {
      this.#addText(tail);
      this.parts.push({kind: 'child', index});
    }
  }

  /** Reads what follows a value within an attribute. @returns what follows the attribute */
  #readValue({name, quote, texts, index}: OpenAttribute, string: string): string | undefined {
    const end = quote ? string.indexOf(quote) : 0;
    texts.push(end < 0 ? string : string.slice(0, end));
    if (end < 0) return undefined;
    this.#attribute = undefined;
    this.#addAttribute(name, texts, index);
    return string.slice(end + quote.length);
  }

  /** Reads tags, as far as they are whole. @returns what is left: text, or the rest of a tag */
  #readMarkup(rest: string): string {
    for (;;) {
      const pattern: RegExp = this.#tag ? restOfTag : openTag;
      const match = pattern.exec(rest);
      if (!match) return rest;
      const end = match.index + match[0].length;
      this.#addText(rest.slice(0, end));
      if (this.#tag) this.parts.push({kind: 'opened', tag: this.#tag});
      this.#tag = this.#tag ? undefined : match[1];
      rest = rest.slice(end);
    }
  }

  #openAttribute(tail: string, index: number): void {
    const match = attributeAtEnd.exec(tail);
    if (!match) throw new Error(`template: expected an attribute, found "${tail}"`);
    const [whole, name = '', quote = '', text = ''] = match;
    this.#addText(tail.slice(0, -whole.length));
    this.#attribute = {name, quote, texts: [text], index};
  }

  #addAttribute(name: string, texts: readonly string[], index: number): void {
    if (name.startsWith('@')) return;
    if (name.startsWith('?')) this.parts.push({kind: 'boolean', name: name.slice(1), index});
    else if (name.startsWith('.')) this.parts.push({kind: 'property', name: name.slice(1), index});
    else this.parts.push({kind: 'attribute', name, texts, index});
  }

  #addText(text: string): void {
    const short = this.#tag
      ? text.replace(/\s*\n\s*/g, ' ').replace(/ >$/, '>')
      : text.replace(/\s*\n\s*/g, '\n');
    if (short) this.parts.push({kind: 'text', text: short});
  }
}
