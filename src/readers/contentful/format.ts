import type {FormatRow} from '../reader.js';
import {isRichText, listEntries} from './entries.js';

/**
 * Contentful: entries with rich text, of the delivery or the management API or of an export, or rich
 * text alone (https://www.contentful.com/developers/docs/concepts/rich-text/).
 */
export const contentful: FormatRow<'contentful'> = {
  name: 'contentful',
  label: 'Contentful',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) => isRichText(data) || listEntries(data).length > 0,
  },
  reader: async () => (await import('./read-contentful.js')).readContentful,
};
