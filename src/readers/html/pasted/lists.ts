import type {TreeElement, TreeNode} from '../../tree.js';
import {textOf} from '../element.js';

/** A paragraph that is an item of a list. */
interface Item {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly children: readonly TreeNode[];
}

/** Converts list paragraphs of a word processor, or paragraphs with bullets, to lists. */
export function joinLists(nodes: readonly TreeNode[]): TreeNode[] {
  const joined: TreeNode[] = [];
  let items: Item[] = [];
  let pending: TreeNode[] = [];
  const flush = () => {
    if (items.length) joined.push(...buildLists(items, 1));
    joined.push(...pending);
    items = [];
    pending = [];
  };
  nodes.forEach((node, index) => {
    const item = typeof node === 'object' ? readItem(node, nodes, index) : undefined;
    if (item) {
      items.push(item);
      pending = [];
    } else if (typeof node === 'string' && !node.trim())
      (items.length ? pending : joined).push(node);
    else {
      flush();
      joined.push(node);
    }
  });
  flush();
  return joined;
}

function readItem(
  element: TreeElement,
  nodes: readonly TreeNode[],
  index: number,
): Item | undefined {
  if (element.name !== 'p') return undefined;
  const level = /mso-list:\s*l\d+\s+level(\d)/i.exec(element.attributes['style'] ?? '')?.[1];
  if (level) return readWordItem(element, Number(level));
  const isBullet = (node: TreeNode | undefined) =>
    typeof node === 'object' && node.name === 'p' && /^\s*[•‣▪●◦]\s*\S/.test(textOf(node));
  const isNear = [-2, -1, 1, 2].some((step) => isBullet(nodes[index + step]));
  return isBullet(element) && isNear
    ? {level: 1, isOrdered: false, children: cutStart(element.children)}
    : undefined;
}

function readWordItem(element: TreeElement, level: number): Item {
  const glyph = findGlyph(element);
  return {
    level,
    isOrdered: /^\s*\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(glyph),
    children: withoutGlyph(element.children),
  };
}

function isGlyph(node: TreeNode): node is TreeElement {
  return typeof node === 'object' && /mso-list:\s*ignore/i.test(node.attributes['style'] ?? '');
}

function findGlyph(element: TreeElement): string {
  for (const child of element.children) {
    if (typeof child !== 'object') continue;
    const found = isGlyph(child) ? textOf(child) : findGlyph(child);
    if (found) return found;
  }
  return '';
}

function withoutGlyph(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes
    .filter((node) => !isGlyph(node))
    .map((node) =>
      typeof node === 'object' ? {...node, children: withoutGlyph(node.children)} : node,
    );
}

/** Removes the bullet from the first words. */
function cutStart(nodes: readonly TreeNode[]): TreeNode[] {
  const [first, ...others] = nodes;
  if (first === undefined) return [];
  if (typeof first === 'object') return [{...first, children: cutStart(first.children)}, ...others];
  if (!first.trim()) return [first, ...cutStart(others)];
  return [first.replace(/^\s*[•‣▪●◦]\s*/, ''), ...others];
}

/** An item with the deeper ones that follow it. */
interface Branch {
  readonly item: Item;
  readonly inner: Item[];
}

function growBranches(items: readonly Item[], level: number): Branch[] {
  const branches: Branch[] = [];
  for (const item of items) {
    const last = branches.at(-1);
    if (last && item.level > Math.max(level, last.item.level)) last.inner.push(item);
    else branches.push({item, inner: []});
  }
  return branches;
}

/** Items of one level and kind form a list; deeper ones are in the item before. */
function buildLists(items: readonly Item[], level: number): TreeNode[] {
  const lists: {name: 'ol' | 'ul'; attributes: Record<string, string>; children: TreeNode[]}[] = [];
  for (const {item, inner} of growBranches(items, level)) {
    const name = item.isOrdered ? 'ol' : 'ul';
    let list = lists.at(-1);
    if (!list || (item.level <= level && list.name !== name))
      lists.push((list = {name, attributes: {}, children: []}));
    const nested = inner[0] ? buildLists(inner, inner[0].level) : [];
    list.children.push({name: 'li', attributes: {}, children: [...item.children, ...nested]});
  }
  return lists;
}
