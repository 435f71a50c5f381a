import type {TreeElement, TreeNode} from '../../tree.js';
import {isNamed} from '../element.js';

/** Inline elements. */
const isInline = isNamed(
  'a|abbr|acronym|b|bdi|bdo|big|br|cite|code|data|del|dfn|em|font|i|img|ins|kbd|label|mark|picture|q|ruby|rb|rt|rp|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|amp-img',
);

export const isBlockElement = (element: TreeElement): boolean => !isInline(element);

/** Number of characters directly in an element, not in blocks within it, and how many are links. */
export function ownText(element: TreeElement): {text: number; linked: number} {
  const found = {text: 0, linked: 0};
  const add = (node: TreeNode, isLinked: boolean): void => {
    if (typeof node === 'string') {
      const {length} = node.trim();
      found.text += length;
      if (isLinked) found.linked += length;
    } else if (isInline(node))
      for (const child of node.children) add(child, isLinked || node.name === 'a');
  };
  for (const child of element.children) add(child, element.name === 'a');
  return found;
}
