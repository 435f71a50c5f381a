import type {TreeElement, TreeNode} from '../tree.js';

const isElement = (node: TreeNode): node is TreeElement => typeof node !== 'string';

/** The name of an element without its prefix. */
export function localName({name}: TreeElement): string {
  return name.slice(name.indexOf(':') + 1);
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

/** All elements of a local name, in document order; those within one of them too. */
export function findAll(root: TreeElement, name: string): TreeElement[] {
  const found: TreeElement[] = [];
  const open: TreeElement[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.name === name || localName(node) === name) found.push(node);
    open.push(...node.children.filter(isElement).reverse());
  }
  return found;
}

export function findFirst(root: TreeElement | undefined, name: string): TreeElement | undefined {
  return root && findAll(root, name)[0];
}

/** The text of a tree, white space as it stands. Trees are at most `deepestTree` deep. */
export function treeText(node: TreeNode): string {
  return isElement(node) ? node.children.map(treeText).join('') : node;
}

/** The text as one line. */
export function treeLine(node: TreeNode | undefined): string | undefined {
  return (node ? treeText(node) : '').replace(/\s+/g, ' ').trim() || undefined;
}
