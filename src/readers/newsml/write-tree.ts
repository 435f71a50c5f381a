import {element, escapeText} from '../through-html/write-html.js';
import {localName, treeLine} from '../through-html/tree.js';
import type {TreeElement, TreeNode} from '../tree.js';

const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
const silent = /^(?:script|style|title|head)$/;

/** Lines above a text that repeat fields of the item: subjects, genre and day, as dpa writes them. */
const fields = /(?:^|\s)(?:slugline|genre|publicationDate)(?:\s|$)/;

/**
 * Writes the content of an XHTML element as HTML, without the prefixes of its namespaces.
 * @param headline a heading of the first level that repeats it is left out
 */
export function writeTree(root: TreeElement, headline?: string): string {
  return root.children.map((child) => writeNode(child, headline)).join('');
}

function writeNode(node: TreeNode, headline?: string): string {
  if (typeof node === 'string') return escapeText(node);
  const name = localName(node);
  const isRepeated = name === 'h1' && treeLine(node) === headline;
  if (silent.test(name) || isRepeated || fields.test(node.attributes['class'] ?? '')) return '';
  return element(name, node.attributes, empty.test(name) ? undefined : writeTree(node, headline));
}
