import type {FormatRow} from '../reader.js';
import {listAt, objectAt} from '../values/data.js';
import {isBlocks} from './is-blocks.js';

/** Strapi: an entry with blocks, in its envelope or alone, or blocks alone (https://docs.strapi.io). */
export const strapi: FormatRow<'strapi'> = {
  name: 'strapi',
  label: 'Strapi',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) => {
      const [entry = objectAt(data, 'data')] = listAt(data, 'data');
      const all = [data, entry, objectAt(entry, 'attributes')];
      return isBlocks([data]) || all.some((one) => Object.values(one).some(isBlocks));
    },
  },
  reader: async () => (await import('./read-strapi.js')).readStrapi,
};
