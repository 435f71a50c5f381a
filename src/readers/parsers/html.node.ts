import {defaultTreeAdapter, parse, type DefaultTreeAdapterTypes, type TreeAdapter} from 'parse5';
import type {DefaultTreeAdapterMap} from 'parse5';
import type {TreeElement} from '../tree.js';
import {checkNodeCount} from './check-node-count.js';
import {convertTree, type NodeAccess} from './convert-tree.js';

type ChildNode = DefaultTreeAdapterTypes.ChildNode;

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
  const {childNodes} = parse(text, {scriptingEnabled: false, treeAdapter: countingAdapter()});
  return convertTree(
    childNodes.find((node) => node.nodeName === 'html')!,
    access,
  );
}

/** A few kilobytes of misnested formatting can make millions of elements: it stops in time. */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...parts) {
      checkNodeCount(++count);
      return defaultTreeAdapter.createElement(...parts);
    },
  };
}
