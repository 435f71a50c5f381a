import type {Block} from '../../model/article.js';
import {blockText} from '../../model/block-types.js';
import {collapse} from '../values/markup.js';

/** Whether a standfirst only repeats the start of the text. */
export function repeatsStart(standfirst: string | undefined, body: readonly Block[]): boolean {
  if (!standfirst) return false;
  const start = collapse(body.slice(0, 5).map(blockText).join(' '));
  return start.startsWith(withoutStops(standfirst));
}

/** Removes characters other than letters and digits at the end, in any script, in linear time. */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && !/[\p{L}\p{M}\p{N}\p{Surrogate}]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
