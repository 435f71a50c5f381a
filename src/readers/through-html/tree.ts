import type {TreeElement, TreeNode} from '../tree.js';

const isElement = (node: TreeNode): node is TreeElement => typeof node !== 'string';

/** The name of an element without its prefix. */
export function localName({name}: TreeElement): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The child elements of a name, with its prefix where it has one. */
export function childrenOf(parent: TreeElement | undefined, name: string): TreeElement[] {
  return (parent?.children ?? []).filter(isElement).filter((child) => child.name === name);
}

/** The text of the first child of a name; empty where there is none. */
export function childText(parent: TreeElement | undefined, name: string): string {
  const [child] = childrenOf(parent, name);
  return child ? treeText(child).trim() : '';
}

/** Elements of a local name, in document order; those within one of them too. */
export function findAll(root: TreeElement, name: string, most = Infinity): TreeElement[] {
  const found: TreeElement[] = [];
  const open: TreeElement[] = [root];
  for (let node = open.pop(); node && found.length < most; node = open.pop()) {
    if (node.name === name || localName(node) === name) found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (typeof child === 'object') open.push(child);
    }
  }
  return found;
}

export function findFirst(root: TreeElement | undefined, name: string): TreeElement | undefined {
  return root && findAll(root, name, 1)[0];
}

/**
 * The text of a tree, white space as it stands, with a line end for a break and behind a paragraph.
 * Trees are at most `deepestTree` deep.
 */
export function treeText(node: TreeNode): string {
  if (!isElement(node)) return node;
  const text = node.children.map(treeText).join('');
  return /^(?:p|br)$/.test(node.name) ? `${text}\n` : text;
}

/** The text as one line. */
export function treeLine(node: TreeNode | undefined): string | undefined {
  return (node ? treeText(node) : '').replace(/\s+/g, ' ').trim() || undefined;
}
