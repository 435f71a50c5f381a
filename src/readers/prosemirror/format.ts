import type {FormatRow} from '../reader.js';
import {isData} from '../values/data.js';

const isDocument = (value: unknown): boolean =>
  isData(value) && value['type'] === 'doc' && Array.isArray(value['content']);

/** ProseMirror and TipTap: a document, or one within an object with its title (https://prosemirror.net/docs/guide/#doc). */
export const prosemirror: FormatRow<'prosemirror'> = {
  name: 'prosemirror',
  label: 'ProseMirror',
  syntax: ['json'],
  contentTypes: [],
  data: {sure: (data) => isDocument(data) || Object.values(data).some(isDocument)},
  reader: async () => (await import('./read-prosemirror.js')).readProsemirror,
};
