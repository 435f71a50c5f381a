import type {FormatRow} from '../reader.js';
import {itemsOf} from './envelope.js';

/** IPTC ninjs, 1.x to 3.x. */
export const ninjs: FormatRow<'ninjs'> = {
  name: 'ninjs',
  label: 'ninjs',
  syntax: ['json'],
  contentTypes: [],
  unparsed: /^\s*\{/,
  data: {
    likely: (data) =>
      itemsOf(data).length > 0 ||
      ['uri', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'].some((key) =>
        Object.hasOwn(data, key),
      ),
  },
  reader: async () => (await import('./read-ninjs.js')).readNinjs,
};
