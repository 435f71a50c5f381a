import type {FormatRow} from '../reader.js';
import {itemsOf} from './items.js';

/** The Media API of the Associated Press (https://developer.ap.org/ap-media-api/). */
export const apMedia: FormatRow<'ap-media'> = {
  name: 'ap-media',
  label: 'AP Media API',
  json: 'always',
  contentTypes: [],
  data: {sure: (data) => itemsOf(data).length > 0},
  reader: async () => (await import('./read-ap-media.js')).readApMedia,
};
