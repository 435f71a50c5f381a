import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter} from 'parse5';
import type {DefaultTreeAdapterMap} from 'parse5';
import {mostTreeNodes, mostTreeText, type TreeElement} from '../tree.js';
import {convertTree, type NodeAccess} from './convert-tree.js';
import {cutMarkup} from './cut-markup.js';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Document = DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const access: NodeAccess<ChildNode> = {
  text: (node) => ('value' in node ? node.value : undefined),
  name: (node) => ('tagName' in node ? node.tagName.toLowerCase() : undefined),
  attributes: (node) =>
    'attrs' in node
      ? node.attrs.map(
          ({prefix, name, value}) => [prefix ? `${prefix}:${name}` : name, value] as const,
        )
      : [],
  children: (node) => ('childNodes' in node ? node.childNodes : []),
};

/** Parses a page or fragment as a browser does, scripts off. */
export function parseHtml(text: string): TreeElement {
  const {markup, isCut} = cutMarkup(text);
  const {document, isEnded} = parseInTime(markup);
  // The parser creates an `<html>` for any input.
  const root = document.childNodes.find((node) => node.nodeName === 'html')!;
  return convertTree(root, access, isCut || isEnded);
}

/** Ends the parser where it has made as much as is read. */
class Enough extends Error {}

/**
 * The parser adds to a text word by word, and an engine keeps each step until it looks at one of the
 * signs: ten times the room of the text.
 */
function joinText({childNodes}: Element): void {
  const last = childNodes.at(-1);
  if (last && 'value' in last) last.value.charCodeAt(0);
}

/** Elements whose text is not read. */
const unread = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

/** How much the parser has made of what is read: elements, texts and their characters. */
class Measure {
  #nodes = 0;
  #characters = 0;
  #templates = 0;

  /** What a template holds is in no tree. */
  follow({nodeName}: DefaultTreeAdapterTypes.Node, change: 1 | -1): void {
    if (nodeName === 'template') this.#templates += change;
  }

  add(nodes: number, characters: number): void {
    if (this.#templates) return;
    this.#nodes += nodes;
    this.#characters += characters;
    if (this.#nodes > mostTreeNodes + 1 || this.#characters > mostTreeText) throw new Enough();
  }
}

/** A few kilobytes of misnested formatting can make millions of elements: what is made by then is taken. */
function parseInTime(markup: string): {document: Document; isEnded: boolean} {
  const document = defaultTreeAdapter.createDocument();
  const measure = new Measure();
  let words: Element | undefined;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...parts) {
      measure.add(1, 0);
      if (words) joinText(words);
      words = undefined;
      return defaultTreeAdapter.createElement(...parts);
    },
    insertText(parent, text) {
      const isNew = parent !== words;
      words = parent as Element;
      defaultTreeAdapter.insertText(parent, text);
      if (!unread.has(parent.nodeName)) measure.add(Number(isNew), text.length);
    },
    onItemPush: (element) => measure.follow(element, 1),
    onItemPop: (element) => measure.follow(element, -1),
  };
  try {
    parse(markup, {scriptingEnabled: false, treeAdapter});
    return {document, isEnded: false};
  } catch (error: unknown) {
    if (error instanceof Enough) return {document, isEnded: true};
    throw error;
  }
}
