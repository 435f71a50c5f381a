/** The parts of a template: the text at its start, then holes, each with the text after it. */
export interface TemplateParts {
  readonly start: string;
  readonly holes: readonly Hole[];
}

/** A place in a template for a value. */
export interface Hole {
  /** The kind of place: between tags, a kind of attribute, or the content of an element. */
  readonly kind: 'child' | 'attribute' | 'boolean' | 'property' | 'element';
  /** Name of the attribute or property, or tag of the element. */
  readonly name: string;
  /** Index of the template's first value in this place. */
  readonly index: number;
  /** The texts before, between and after the values of an attribute. */
  readonly texts: readonly string[];
  /** The values that the template sets on the element. */
  readonly given: readonly Hole[];
  /** The text between this place and the next. */
  readonly after: string;
}

const known = new WeakMap<TemplateStringsArray, TemplateParts>();

/** Parses a template; the result is cached, because a template always has the same array. */
export function readTemplate(strings: TemplateStringsArray): TemplateParts {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = new TemplateReader(strings)));
  return parts;
}

const openTag = /<([a-z][\w-]*)/;
const restOfTag = /^(?:[^>"']|"[^"]*"|'[^']*')*>/;
const attributeAtEnd = /\s*([.?@]?[\w:-]+)=(["']?)([^"']*)$/;

/** An attribute value that continues after a value of the template. */
interface OpenAttribute {
  name: string;
  quote: string;
  texts: string[];
  index: number;
}

class TemplateReader implements TemplateParts {
  start = '';
  readonly holes: (Hole & {after: string})[] = [];
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

  /** Reads the text after a value within an attribute. @returns the text after the attribute */
  #readValue({name, quote, texts, index}: OpenAttribute, string: string): string | undefined {
    const end = quote ? string.indexOf(quote) : 0;
    texts.push(end < 0 ? string : string.slice(0, end));
    if (end < 0) return undefined;
    this.#attribute = undefined;
    this.#addAttribute(name, texts, index);
    return string.slice(end + quote.length);
  }

  /** Reads complete tags. @returns the rest: text or an incomplete tag */
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
    if (tag === 'pre') this.#append('\n'); // A parser drops a line feed at the start.
    // Only custom elements have a hyphen in their name.
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
    const plainName = kind === 'attribute' ? name : name.slice(1);
    this.#given.push(this.#addHole(kind, plainName, index, texts));
  }

  #addHole(
    kind: Hole['kind'],
    name: string,
    index: number,
    texts: readonly string[] = [],
    given: readonly Hole[] = [],
  ): Hole {
    const hole = {kind, name, index, texts, given, after: ''};
    this.holes.push(hole);
    return hole;
  }

  #addText(text: string): void {
    const short = this.#tag
      ? text.replace(/\s*\n\s*/g, ' ').replace(/ >$/, '>')
      : text.replace(/\s*\n\s*/g, '\n').replace(/(<\/[\w-]+)\s>/g, '$1>');
    this.#append(short);
  }

  #append(text: string): void {
    const hole = this.holes.at(-1);
    if (hole) hole.after += text;
    else this.start += text;
  }
}
