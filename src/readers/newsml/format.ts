import type {FormatRow} from '../reader.js';

/** NewsML-G2 and NewsML 1.2 of IPTC (https://iptc.org/standards/newsml-g2/). */
export const newsml: FormatRow<'newsml'> = {
  name: 'newsml',
  label: 'NewsML',
  syntax: ['xml'],
  contentTypes: ['application/vnd.iptc.g2.newsitem+xml', 'application/vnd.iptc.g2.newsmessage+xml'],
  unparsed: /</,
  start: /^<(?:\w+:)?(?:newsmessage|newsitem|packageitem|newsml)[\s>]/i,
  reader: async () => (await import('./read-newsml.js')).readNewsml,
};
