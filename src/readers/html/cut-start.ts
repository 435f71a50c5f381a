import type {Inline} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';

/** The content of a block without its first characters. Elements that become empty are left out. */
export function cutStart(content: readonly Inline[], length: number): Inline[] {
  let left = length;
  return content.flatMap((inline): Inline[] => {
    if (left <= 0) return [inline];
    if (typeof inline === 'string') {
      const rest = inline.slice(left);
      left -= inline.length;
      return rest ? [rest] : [];
    }
    if (!('content' in inline)) return [inline];
    const {length: size} = blockText({type: 'paragraph', content: inline.content});
    const rest = cutStart(inline.content, left);
    left -= size;
    return rest.length ? [{...inline, content: rest}] : [];
  });
}
