import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter} from 'parse5';
import type {DefaultTreeAdapterMap} from 'parse5';
import {mostTreeNodes, type TreeElement} from '../tree.js';
import {convertTree, type NodeAccess} from './convert-tree.js';
import {cutMarkup} from './cut-markup.js';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;
type Document = DefaultTreeAdapterTypes.Document;

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

/** A few kilobytes of misnested formatting can make millions of elements: what is made by then is taken. */
function parseInTime(markup: string): Document {
  const document = defaultTreeAdapter.createDocument();
  let count = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...parts) {
      if (++count > mostTreeNodes + 1) throw new Enough();
      return defaultTreeAdapter.createElement(...parts);
    },
  };
  try {
    return parse(markup, {scriptingEnabled: false, treeAdapter});
  } catch (error: unknown) {
    if (error instanceof Enough) return document;
    throw error;
  }
}
