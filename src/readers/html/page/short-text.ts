import type {TreeElement, TreeNode} from '../../tree.js';
import {tidyText} from './head.js';
import {joinSpaces} from '../../spaces.js';

/** Text of an element where it is no longer than asked, white space apart; it looks no further. */
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
