import {isComponent} from '../nitf/nitf-html.js';
import {element, escapeText, picture} from '../values/write-html.js';
import {findFirst, localName, treeLine, treeText} from '../through-html/tree.js';
import {isSetInLines, writePlainText} from './plain-text.js';
import type {TreeElement, TreeNode} from '../tree.js';

const empty = /^(?:area|br|col|embed|hr|img|input|source|track|wbr)$/;
const silent = /^(?:script|style|title|head)$/;

/** Elements of TT's own, by what they are in HTML (`application/ttnitf+xml`). */
const ownNames: Readonly<Record<string, string>> = {
  rubrik: 'h1',
  mellis: 'h2',
  citat: 'p',
  dat: 'p',
  byline: 'p',
  ingress: 'div',
  brodtext: 'div',
};

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
  const own = localName(node);
  if (own === 'bild') return writePicture(node);
  if (own === 'media' && isComponent(node)) return '';
  const name = ownNames[own] ?? own;
  const isRepeated = name === 'h1' && treeLine(node) === headline;
  const text = node.children.every((child) => typeof child === 'string') ? treeText(node) : '';
  // Some agencies send plain text, each line as it was set, as one paragraph.
  if (name === 'p' && isSetInLines(text)) return writePlainText(text);
  if (silent.test(name) || isRepeated || fields.test(node.attributes['class'] ?? '')) return '';
  if (!empty.test(name)) return element(name, node.attributes, writeTree(node, headline));
  // XML of others has words in elements that are empty in HTML.
  return treeLine(node) ? writeTree(node, headline) : element(name, node.attributes);
}

/** A picture as TT writes it: its address, its caption and who made it. */
function writePicture(node: TreeElement): string {
  const wordsOf = (name: string) => escapeText(treeLine(findFirst(node, name)) ?? '');
  const src = treeLine(findFirst(node, 'bildfil'));
  const [caption, credit] = [wordsOf('bildtext'), wordsOf('bildskapare')];
  return src ? picture({src}, caption, credit) : element('p', {}, `${caption} ${credit}`);
}
