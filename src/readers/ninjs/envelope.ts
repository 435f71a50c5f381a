import {type Data, listAt} from '../values/data.js';

/** Items in the answer of an API, which lists them under a key: Superdesk's `_items`. */
export function itemsOf(data: Data): Data[] {
  const lists = ['_items', 'items', 'item'].map((key) => listAt(data, key));
  return lists.find((items) => items.some((item) => 'versioncreated' in item)) ?? [];
}
