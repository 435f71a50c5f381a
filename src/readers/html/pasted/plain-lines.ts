import {append} from '../../../model/append.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {findElement, isNamed, textOf} from '../element.js';
import {joinSpaces} from '../../spaces.js';
import type {Line} from '../../text/lines.js';
import {findWrapped, glueBetween} from '../../text/unwrap.js';

/**
 * Joins paragraphs that Outlook makes of the lines of a plain text, where the lines were broken to
 * fit a column. Blank paragraphs part the text, as blank lines do.
 */
export function joinPlainLines(nodes: readonly TreeNode[]): TreeNode[] {
  const lines = readLines(nodes);
  const wrapped = findWrapped(lines).filter((at) => lines[at + 1]?.gap === false);
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
  let gap = true;
  nodes.forEach((node, number) => {
    if (typeof node === 'string' && !node.trim()) return;
    const text = isPlainLine(node) ? joinSpaces(textOf(node)).trim() : '';
    if (text) lines.push({text, raw: text, number, gap, indented: false, indent: 0});
    gap = !text;
  });
  return lines;
}

function isPlainLine(node: TreeNode): node is TreeElement {
  return (
    typeof node === 'object' &&
    /\bMsoPlainText\b/i.test(node.attributes['class'] ?? '') &&
    !findElement(node, isNamed('br'))
  );
}
