import {isData} from '../values/data.js';

/** A node or a list of nodes whose fields are at its top, as clients of JSON:API make of it. */
export const isFlat = (data: unknown): boolean => {
  const node: unknown = Array.isArray(data) ? data[0] : data;
  return (
    isData(node) &&
    String(node['type']).startsWith('node--') &&
    typeof node['title'] === 'string' &&
    !('attributes' in node)
  );
};
