/** What a template is made of: a text, a hole, a text, and so on; it ends with a text. */
export interface TemplateParts {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

/** A place in a template that is filled each time it is drawn. */
export interface Hole {
  /** What stands there: something between tags, a part of a tag, or what an element draws. */
  readonly kind: 'child' | 'attribute' | 'boolean' | 'property' | 'element';
  /** Name of the attribute or property, tag of the element. */
  readonly name: string;
  /** Counts the template's values: the first that goes in. */
  readonly index: number;
  /** What stands before, between and after the values of an attribute. */
  readonly texts: readonly string[];
  /** What the template gives the element. */
  readonly given: readonly Hole[];
}

const known = new WeakMap<TemplateStringsArray, TemplateParts>();

/** Reads a template; once, for a template is the same array each time it is drawn. */
export function readTemplate(strings: TemplateStringsArray): TemplateParts {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = new TemplateReader(strings)));
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

class TemplateReader implements TemplateParts {
  readonly texts: string[] = [''];
  readonly holes: Hole[] = [];
  readonly #strings: readonly string[];
  #tag: string | undefined;
  #given: Hole[] = [];
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
      this.#addHole('child', '', index);
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
      if (this.#tag) this.#endTag(this.#tag);
      this.#tag = this.#tag ? undefined : match[1];
      rest = rest.slice(end);
    }
  }

  #endTag(tag: string): void {
    if (tag === 'pre') this.#append('\n'); // A parser drops a first line end.
    // Only elements of a page's own have a hyphen in their name.
    if (tag.includes('-')) this.#addHole('element', tag, 0, [], this.#given);
    this.#given = [];
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
    const kind = name.startsWith('?') ? 'boolean' : name.startsWith('.') ? 'property' : 'attribute';
    this.#addHole(kind, kind === 'attribute' ? name : name.slice(1), index, texts);
    this.#given.push(this.holes.at(-1)!);
  }

  #addHole(
    kind: Hole['kind'],
    name: string,
    index: number,
    texts: readonly string[] = [],
    given: readonly Hole[] = [],
  ): void {
    this.holes.push({kind, name, index, texts, given});
    this.texts.push('');
  }

  #addText(text: string): void {
    const short = this.#tag
      ? text.replace(/\s*\n\s*/g, ' ').replace(/ >$/, '>')
      : text.replace(/\s*\n\s*/g, '\n');
    this.#append(short);
  }

  #append(text: string): void {
    this.texts.push(`${this.texts.pop()}${text}`);
  }
}
