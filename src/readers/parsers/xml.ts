import {deepestTree, type TreeElement, type TreeNode} from '../tree.js';
import {startSteps} from '../../model/give-way.js';
import {checkAttributeCount, checkNodeCount} from './check-node-count.js';
import {decodeEntities, readEntities, type Entities} from './xml-entities.js';

/** A `TreeElement` under construction. */
interface OpenElement extends TreeElement {
  readonly children: TreeNode[];
}

/** A start tag without its end tag yet; several may share one node if the tree is too deep. */
interface Open {
  readonly name: string;
  readonly node: OpenElement;
  readonly depth: number;
  /** The tag around it; undefined for the document. */
  readonly parent: Open | undefined;
}

const startTag = /<([a-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*)/iy;
const attribute = /[\s/]*([^\s=>/"'<]+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s>"'<]*)))?/y;
const endOfTag = /[^<>]*?(\/?)>|[^<>]*/y;

/** Number of marks and texts per step. */
const step = 1000;

/** Attributes that cost as much as their element; each further one counts like an element. */
const usualAttributes = 10;

/**
 * Parses XML, including the malformed XML of feeds. The same scanner runs in browsers and Node,
 * because a browser's parser stops at the first error (a bare `&`, `&nbsp;`, an undeclared prefix,
 * a blank before the prolog) and each engine then returns another rest. It also needs no Trusted
 * Types policy. It reads each character once, in steps, and resolves no external entities.
 * @returns the document: its children are the prolog's text, if any, and the root element
 * @throws {ArticleError} where there are more than `mostXmlNodes`, or `mostAttributes` of an element
 */
export function parseXml(text: string): Promise<TreeElement> {
  return new XmlScanner(text).scan();
}

class XmlScanner {
  readonly #text: string;
  readonly #document: OpenElement = {name: '#document', attributes: {}, children: []};
  /** The innermost open tag. */
  #open: Open = {name: '', node: this.#document, depth: 0, parent: undefined};
  /** The number of open start tags by name, so that a stray end tag needs no search. */
  readonly #openNames = new Map<string, number>();
  #entities: Entities = new Map();
  #position = 0;
  #nodes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  async scan(): Promise<TreeElement> {
    const nextStep = startSteps();
    for (let count = 1; this.#position < this.#text.length; count++) {
      if (this.#text[this.#position] === '<') this.#readMarkup();
      else this.#readText(this.#position);
      if (count % step === 0) await nextStep();
    }
    return this.#document;
  }

  #readMarkup(): void {
    const start = this.#position;
    if (this.#at('<!--')) this.#skipPast('-->');
    else if (this.#at('<![CDATA[')) this.#append(this.#skipPast(']]>').slice(9));
    else if (this.#at('<?')) this.#skipPast('?>');
    else if (this.#at('<!')) this.#readDeclaration();
    else if (this.#at('</')) this.#closeElement(this.#skipPast('>').slice(2));
    else if (!this.#openElement()) this.#readText(start);
  }

  #at(mark: string): boolean {
    return this.#text.startsWith(mark, this.#position);
  }

  /** Skips past `end`, or to the end of the text. @returns the text before `end` */
  #skipPast(end: string): string {
    const start = this.#position;
    const found = this.#text.indexOf(end, start);
    this.#position = found < 0 ? this.#text.length : found + end.length;
    return this.#text.slice(start, found < 0 ? undefined : found);
  }

  /** Text up to the next `<`; a `<` that opens no tag is also text. */
  #readText(start: number): void {
    const next = this.#text.indexOf('<', start + 1);
    this.#position = next < 0 ? this.#text.length : next;
    this.#append(decodeEntities(this.#text.slice(start, this.#position), this.#entities));
  }

  /** A document type; only its entities are read. */
  #readDeclaration(): void {
    const subset = /<![^[>]*\[/y;
    subset.lastIndex = this.#position;
    const hasSubset =
      /^<!doctype/i.test(this.#text.slice(this.#position, this.#position + 9)) &&
      subset.test(this.#text);
    const declaration = this.#skipPast(hasSubset ? ']' : '>');
    if (!hasSubset) return;
    this.#entities = readEntities(declaration);
    this.#skipPast('>');
  }

  #openElement(): boolean {
    const name = this.#match(startTag)?.[1]?.toLowerCase();
    if (name === undefined) return false;
    const attributes = this.#readAttributes();
    const isEmpty = this.#match(endOfTag)?.[1] === '/';
    const node: OpenElement = {name, attributes, children: []};
    const parent = this.#open;
    this.#append(node);
    if (isEmpty) return true;
    const isTooDeep = parent.depth >= deepestTree;
    this.#open = {
      name,
      node: isTooDeep ? parent.node : node,
      depth: parent.depth + Number(!isTooDeep),
      parent,
    };
    this.#openNames.set(name, (this.#openNames.get(name) ?? 0) + 1);
    return true;
  }

  #readAttributes(): Record<string, string> {
    const attributes: Record<string, string> = {};
    let count = 0;
    for (let found = this.#match(attribute); found; found = this.#match(attribute)) {
      checkAttributeCount(++count);
      if (count > usualAttributes) checkNodeCount(++this.#nodes);
      const [, name = '', double, single, bare] = found;
      const key = name.toLowerCase();
      if (Object.hasOwn(attributes, key) || key === '__proto__') continue;
      attributes[key] = decodeEntities(double ?? single ?? bare ?? '', this.#entities);
    }
    return attributes;
  }

  /** Closes the element with this name and all open elements in it; does nothing without one. */
  #closeElement(tag: string): void {
    const name = tag.trim().toLowerCase();
    if (!this.#openNames.get(name)) return;
    for (let closed: Open | undefined; closed?.name !== name && this.#open.parent;) {
      closed = this.#open;
      this.#open = this.#open.parent;
      this.#openNames.set(closed.name, (this.#openNames.get(closed.name) ?? 1) - 1);
    }
  }

  #append(node: TreeNode): void {
    if (node === '') return;
    this.#open.node.children.push(node);
    checkNodeCount(++this.#nodes);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text);
    if (found) this.#position = pattern.lastIndex;
    return found;
  }
}
