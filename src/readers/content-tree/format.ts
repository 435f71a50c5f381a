import type {FormatRow} from '../reader.js';
import {at, isData} from '../values/data.js';

/** The Financial Times' content-tree (https://github.com/Financial-Times/content-tree). */
export const contentTree: FormatRow<'content-tree'> = {
  name: 'content-tree',
  label: 'content-tree',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      [data, at(data, 'body'), at(data, 'bodyTree'), at(data, 'bodyTree.body')].some(
        (tree) =>
          isData(tree) &&
          ['root', 'body'].includes(String(tree['type'])) &&
          (isData(tree['body']) || Array.isArray(tree['children'])),
      ),
  },
  reader: async () => (await import('./read-content-tree.js')).readContentTree,
};
