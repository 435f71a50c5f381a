import type {FormatRow} from '../reader.js';

/** IPTC ninjs, 1.x to 3.x. */
export const ninjs: FormatRow<'ninjs'> = {
  name: 'ninjs',
  label: 'ninjs',
  json: 'always',
  contentTypes: [],
  unparsed: /^\s*\{/,
  data: {
    likely: (data) =>
      ['uri', 'headlines', 'bodies', 'body_text', 'body_html', 'body_xhtml'].some((key) =>
        Object.hasOwn(data, key),
      ),
  },
  reader: async () => (await import('./read-ninjs.js')).readNinjs,
};
