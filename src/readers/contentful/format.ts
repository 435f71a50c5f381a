import type {FormatRow} from '../reader.js';
import {at, isData, objectAt} from '../values/data.js';

const isRichText = (value: unknown): boolean => isData(value) && value['nodeType'] === 'document';

/** Contentful: an entry with rich text, or rich text alone (https://www.contentful.com/developers/docs/concepts/rich-text/). */
export const contentful: FormatRow<'contentful'> = {
  name: 'contentful',
  label: 'Contentful',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      isRichText(data) ||
      (isData(at(data, 'sys')) && Object.values(objectAt(data, 'fields')).some(isRichText)),
  },
  reader: async () => (await import('./read-contentful.js')).readContentful,
};
