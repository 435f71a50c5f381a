import {type Data, isData, listAt} from '../through-html/data.js';

/** Whether a list has a block of Strapi's: there is text in it, be it within links, items or lists. */
export const isBlocks = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.some((part) => isData(part) && hasText(part, deepest));

/** Lists within lists that are looked at: an editor of Strapi has six levels. */
const deepest = 8;

function hasText(block: Data, depth: number): boolean {
  if (typeof block['type'] !== 'string') return false;
  return listAt(block, 'children').some(
    (child) =>
      (child['type'] === 'text' && typeof child['text'] === 'string') ||
      (depth > 0 && hasText(child, depth - 1)),
  );
}
