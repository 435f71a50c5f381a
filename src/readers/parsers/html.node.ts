import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter} from 'parse5';
import type {DefaultTreeAdapterMap} from 'parse5';
import {mostTreeNodes, type TreeElement} from '../tree.js';
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
  const {childNodes} = parseInTime(markup);
  return convertTree(
    childNodes.find((node) => node.nodeName === 'html')!,
    access,
    isCut,
  );
}

/** Ends the parser where it has made as many elements as are read. */
class Enough extends Error {}

/**
 * The parser adds to a text word by word, and an engine keeps each step until it looks at one of the
 * signs: ten times the room of the text.
 */
function joinText({childNodes}: Element): void {
  const last = childNodes.at(-1);
  if (last && 'value' in last) last.value.charCodeAt(0);
}

/** A few kilobytes of misnested formatting can make millions of elements: what is made by then is taken. */
function parseInTime(markup: string): Document {
  const document = defaultTreeAdapter.createDocument();
  let count = 0;
  let words: Element | undefined;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...parts) {
      if (++count > mostTreeNodes + 1) throw new Enough();
      if (words) joinText(words);
      words = undefined;
      return defaultTreeAdapter.createElement(...parts);
    },
    insertText(parent, text) {
      words = parent as Element;
      defaultTreeAdapter.insertText(parent, text);
    },
  };
  try {
    return parse(markup, {scriptingEnabled: false, treeAdapter});
  } catch (error: unknown) {
    if (error instanceof Enough) return document;
    throw error;
  }
}
