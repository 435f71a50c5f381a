import type {FormatRow} from '../reader.js';
import {at} from '../values/data.js';

/**
 * Digitalwires of the German agency dpa: an entry, or a queue of entries
 * (https://github.com/dpa-newslab/dpa-digitalwires-wireq-example).
 */
export const dpa: FormatRow<'dpa'> = {
  name: 'dpa',
  label: 'dpa digitalwires',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      [data, at(data, 'entries.0')].some(
        (entry) =>
          typeof at(entry, 'urn') === 'string' &&
          (at(entry, 'article_html') !== undefined ||
            String(at(entry, 'format')).startsWith('digitalwires')),
      ),
  },
  reader: async () => (await import('./read-dpa.js')).readDpa,
};
