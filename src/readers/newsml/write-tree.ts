import {element, escapeText} from '../through-html/write-html.js';
import {localName} from '../through-html/tree.js';
import type {TreeElement, TreeNode} from '../tree.js';

const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
const silent = /^(?:script|style|title|head)$/;

/** Writes the content of an XHTML element as HTML, without the prefixes of its namespaces. */
export function writeTree(root: TreeElement): string {
  return root.children.map(writeNode).join('');
}

function writeNode(node: TreeNode): string {
  if (typeof node === 'string') return escapeText(node);
  const name = localName(node);
  // The subjects that dpa lists above a text are told as fields.
  const isSubjects = /(?:^|\s)slugline(?:\s|$)/.test(node.attributes['class'] ?? '');
  if (silent.test(name) || isSubjects) return '';
  return element(name, node.attributes, empty.test(name) ? undefined : writeTree(node));
}
