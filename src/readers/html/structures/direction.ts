import type {Direction} from '../../../model/article.js';
import type {TreeElement, TreeNode} from '../../tree.js';

/**
 * Letters of right-to-left scripts: Hebrew to Arabic, their presentation forms, Adlam and others.
 */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The direction of the first letter in an element. */
export function findDirection(element: TreeElement): Direction | undefined {
  const letter = findLetter(element);
  if (!letter) return undefined;
  return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

function findLetter(node: TreeNode): string | undefined {
  if (typeof node === 'string') return /\p{L}/u.exec(node)?.[0];
  for (const child of node.children) {
    const letter = findLetter(child);
    if (letter) return letter;
  }
  return undefined;
}
