import {type Data, isData, listAt} from '../through-html/data.js';

/** Lists within lists that are looked at: an editor of Strapi has six levels. */
const deepest = 8;

const hasText = (block: Data, depth = deepest): boolean =>
  listAt(block, 'children').some(
    (child) => child['type'] === 'text' || (depth > 0 && hasText(child, depth - 1)),
  );

/** Whether a list has a block of Strapi's: there is text in it, be it within links, items or lists. */
export const isBlocks = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.some((part) => isData(part) && hasText(part));
