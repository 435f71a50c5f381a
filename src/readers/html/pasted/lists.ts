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

/** Items of one level and kind form a list; deeper ones are in the item before. */
function buildLists(items: readonly Item[], level: number): TreeNode[] {
  const lists: TreeNode[] = [];
  for (let at = 0; at < items.length;) {
    const {isOrdered} = items[at]!;
    const made: TreeNode[] = [];
    while (at < items.length && (items[at]!.level > level || items[at]!.isOrdered === isOrdered)) {
      let end = at + 1;
      while (end < items.length && items[end]!.level > Math.max(level, items[at]!.level)) end += 1;
      const inner = end > at + 1 ? buildLists(items.slice(at + 1, end), items[at + 1]!.level) : [];
      made.push({name: 'li', attributes: {}, children: [...items[at]!.children, ...inner]});
      at = end;
    }
    lists.push({name: isOrdered ? 'ol' : 'ul', attributes: {}, children: made});
  }
  return lists;
}
