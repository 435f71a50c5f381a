import type {FormatRow} from '../reader.js';

/** News Industry Text Format 3.x (https://iptc.org/standards/nitf/). */
export const nitf: FormatRow<'nitf'> = {
  name: 'nitf',
  label: 'NITF',
  syntax: ['xml'],
  contentTypes: ['application/nitf+xml'],
  unparsed: /</,
  start: /^<(?:\w+:)?nitf[\s>]/i,
  reader: async () => (await import('./read-nitf.js')).readNitf,
};
