import {append} from '../../../model/append.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import {joinSpaces} from '../../values/spaces.js';
import type {Line} from '../../lines/lines.js';
import {findBroken, glueBetween} from '../../lines/unwrap.js';

/**
 * Joins paragraphs that mail programs make of the lines of a plain text, where the lines were broken
 * to fit a column. Blank paragraphs part the text, as blank lines do.
 */
export function joinPlainLines(nodes: readonly TreeNode[]): TreeNode[] {
  const lines = readLines(nodes);
  const wrapped = findBroken(lines).filter((at) => lines[at + 1]?.gap === false);
  if (!wrapped.length) return [...nodes];
  const joined: (TreeNode | undefined)[] = [...nodes];
  let children: TreeNode[] = [];
  wrapped.forEach((at, order) => {
    const [line, next] = lines.slice(at, at + 2);
    if (!line || !next) return;
    if (wrapped[order - 1] !== at - 1) {
      const first = nodes[line.number] as TreeElement;
      children = [...first.children];
      joined[line.number] = {...first, children};
    }
    children.push(glueBetween(line.text, next.text));
    append(children, (nodes[next.number] as TreeElement).children);
    joined[next.number] = undefined;
  });
  return joined.filter((node) => node !== undefined);
}

/** The lines among the nodes; their numbers are the indexes of their nodes. */
function readLines(nodes: readonly TreeNode[]): Line[] {
  const lines: Line[] = [];
  const isPlainLine = nodes.some(isBlankBox) ? isLine : isOutlookLine;
  let gap = true;
  nodes.forEach((node, number) => {
    if (typeof node === 'string' && !node.trim()) return;
    const text =
      typeof node === 'object' && isPlainLine(node) ? joinSpaces(textOf(node)).trim() : '';
    if (text) lines.push({text, raw: text, number, gap, indented: false, indent: 0});
    gap = !text;
  });
  return lines;
}

const breaks = isNamed('br');
const blocks = isNamed('br|div|p|ul|ol|table|blockquote|hr|img|h1|h2|h3|h4|h5|h6');

function isOutlookLine(element: TreeElement): boolean {
  return (
    /\bMsoPlainText\b/i.test(element.attributes['class'] ?? '') && !findElement(element, breaks)
  );
}

/** A line of Apple Mail or Gmail, which set each line in a box of its own. */
function isLine(element: TreeElement): boolean {
  return isOutlookLine(element) || (element.name === 'div' && !findElement(element, blocks));
}

/** `<div><br></div>`: a blank line of such a program. */
function isBlankBox(node: TreeNode): boolean {
  if (typeof node === 'string' || node.name !== 'div' || node.children.length !== 1) return false;
  return Boolean(findElement(node, breaks)) && !textOf(node).trim();
}
