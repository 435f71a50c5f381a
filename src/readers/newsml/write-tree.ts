import {element, escapeText} from '../through-html/write-html.js';
import {localName, treeLine, treeText} from '../through-html/tree.js';
import {isSetInLines, writePlainText} from './plain-text.js';
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
  const text = node.children.every((child) => typeof child === 'string') ? treeText(node) : '';
  // Some agencies send plain text, each line as it was set, as one paragraph.
  if (name === 'p' && isSetInLines(text)) return writePlainText(text);
  if (silent.test(name) || isRepeated || fields.test(node.attributes['class'] ?? '')) return '';
  return element(name, node.attributes, empty.test(name) ? undefined : writeTree(node, headline));
}
