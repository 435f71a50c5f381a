import {at, type Data, isData, listAt} from '../values/data.js';

/** The items of an answer of the Media API: of one for an item, of a feed or a search, or an item alone. */
export function itemsOf(answer: unknown): Data[] {
  const found = [at(answer, 'data.item'), ...listAt(answer, 'data.items').map(({item}) => item)];
  return [...found, answer].filter(isData).filter(isApItem);
}

function isApItem(item: Data): boolean {
  return typeof at(item, 'altids.itemid') === 'string';
}
