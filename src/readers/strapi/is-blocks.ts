import {type Data, isData, listAt} from '../values/data.js';

/** Maximum nesting of lists; Strapi's editor has six levels. */
const deepest = 8;

const hasText = (block: Data, depth = deepest): boolean =>
  listAt(block, 'children').some(
    (child) => child['type'] === 'text' || (depth > 0 && hasText(child, depth - 1)),
  );

/** Whether a list contains a Strapi block, with text at any level. */
export const isBlocks = (value: unknown): value is Data[] =>
  Array.isArray(value) && value.some((part) => isData(part) && hasText(part));
