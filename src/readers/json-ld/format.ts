import type {FormatRow} from '../reader.js';

/** schema.org JSON-LD, including the syntax errors common on pages. */
export const jsonLd: FormatRow<'json-ld'> = {
  name: 'json-ld',
  label: 'JSON-LD',
  syntax: ['json'],
  contentTypes: ['application/ld+json'],
  unparsed: /[[{]/,
  data: {
    sure: (data) => ['@context', '@type', '@graph'].some((key) => Object.hasOwn(data, key)),
  },
  // A key in any of the quotation marks that occur on pages.
  start:
    /^(?:[[{]|\/[/*]|[^\w<]{0,20}<!\[CDATA\[)[^]*?@(?:context|type|graph)(?:["'”]|&quot;|&#34;)\s*:/,
  reader: async () => (await import('./read-json-ld.js')).readJsonLd,
};
