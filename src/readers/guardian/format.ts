import type {FormatRow} from '../reader.js';
import {at, listAt, objectAt} from '../values/data.js';

/** The Guardian's Content API (https://open-platform.theguardian.com/documentation/). */
export const guardian: FormatRow<'guardian'> = {
  name: 'guardian',
  label: 'Guardian',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) => {
      const [item = objectAt(data, 'response.content')] = listAt(data, 'response.results');
      // Tags, sections and editions have a title too.
      return [item, data].some(
        (one) =>
          typeof at(one, 'webTitle') === 'string' &&
          ['webPublicationDate', 'fields', 'blocks', 'elements'].some(
            (key) => at(one, key) !== undefined,
          ),
      );
    },
  },
  reader: async () => (await import('./read-guardian.js')).readGuardian,
};
