import type {FormatRow} from '../reader.js';
import {at} from '../values/data.js';

/** The Media API of the Associated Press (https://developer.ap.org/ap-media-api/). */
export const apMedia: FormatRow<'ap-media'> = {
  name: 'ap-media',
  label: 'AP Media API',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      [data, at(data, 'data.item'), at(data, 'data.items.0.item')].some(
        (item) => typeof at(item, 'altids.itemid') === 'string',
      ),
  },
  reader: async () => (await import('./read-ap-media.js')).readApMedia,
};
