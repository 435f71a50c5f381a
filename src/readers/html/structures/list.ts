import {append} from '../../../model/append.js';
import type {Flow, List, ListItem} from '../../../model/article.js';
import type {TreeElement, TreeNode} from '../../tree.js';
import {isNamed} from '../element.js';
import {toFlow} from '../paragraphs.js';
import {present} from '../../values/present.js';
import {claimAnchors, enter, open, passAnchor, readWithin} from '../scope.js';
import type {ElementReader, Scope} from '../context.js';

const isItem = isNamed('li');

/** Reads `<ol>` and `<ul>`. Content between items belongs to the item before. */
export const readList: ElementReader = (element, scope) => {
  const [base, inner] = open(element, scope);
  const items: ListItem[] = [];
  for (const node of element.children) {
    const content = readItem(node, inner);
    const last = items.at(-1);
    if (last && !isListItem(node)) append(last.content, content);
    else if (content.length) items.push({content});
  }
  if (!items.length) return [];
  const list: List = {type: 'list', ...base, ...readOrder(element), items};
  return [claimAnchors(list, scope.source)];
};

function isListItem(node: TreeNode): boolean {
  return typeof node === 'object' && isItem(node);
}

function readItem(node: TreeNode, scope: Scope): Flow[] {
  if (typeof node === 'string' || !isItem(node)) return toFlow(readWithin([node], scope), scope);
  const inner = enter(node, scope);
  if (scope.source.skipped.has(node)) return [];
  passAnchor(node, scope.source);
  return toFlow(readWithin(node.children, inner), inner);
}

function readOrder({name, attributes, children}: TreeElement): Pick<List, 'ordered' | 'start'> {
  if (name !== 'ol') return {};
  const first = children.find((child) => typeof child === 'object' && isItem(child));
  const value = typeof first === 'object' ? first.attributes['value'] : undefined;
  const start = Number.parseInt(value ?? attributes['start'] ?? '', 10);
  return {
    ordered: true,
    ...present({start: Number.isSafeInteger(start) && start !== 1 ? start : undefined}),
  };
}
