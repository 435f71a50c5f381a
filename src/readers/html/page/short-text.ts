import type {TreeElement, TreeNode} from '../../tree.js';
import {tidyText} from './head.js';
import {joinSpaces} from '../../values/spaces.js';

/**
 * Text of an element if it is not longer than a limit, without white space. Stops reading at the
 * limit.
 */
export function shortText(element: TreeElement, longest: number): string | undefined {
  let text = '';
  const add = (node: TreeNode): boolean => {
    if (typeof node === 'object') return node.children.every(add);
    text += joinSpaces(node);
    return text.length <= 2 * longest;
  };
  const isWhole = add(element);
  const words = tidyText(text);
  return isWhole && words.length <= longest ? words : undefined;
}
