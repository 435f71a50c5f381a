import type {FormatRow} from '../reader.js';
import {isData, listAt} from '../values/data.js';

/** Editor.js (https://editorjs.io/saving-data/). */
export const editorJs: FormatRow<'editor-js'> = {
  name: 'editor-js',
  label: 'Editor.js',
  syntax: ['json'],
  contentTypes: [],
  data: {
    sure: (data) =>
      listAt(data, 'blocks').some(({type, data}) => typeof type === 'string' && isData(data)),
  },
  reader: async () => (await import('./read-editor-js.js')).readEditorJs,
};
