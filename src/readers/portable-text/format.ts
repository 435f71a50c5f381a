import type {FormatRow} from '../reader.js';
import {isData, listAt} from '../values/data.js';

const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) && value.some((part) => isData(part) && part['_type'] === 'block');

/** Portable Text, alone or as the body of a Sanity document (https://portabletext.org). */
export const portableText: FormatRow<'portable-text'> = {
  name: 'portable-text',
  label: 'Portable Text',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      (typeof data['_type'] === 'string' && typeof data['_key'] === 'string') ||
      data['_type'] === 'block' ||
      Object.values(data).some(isBlocks) ||
      listAt(data, 'result').some((one) => Object.values(one).some(isBlocks)),
  },
  reader: async () => (await import('./read-portable-text.js')).readPortableText,
};
