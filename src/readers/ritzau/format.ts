import type {FormatRow} from '../reader.js';

/** News of the Danish agency Ritzau: an item, or a queue of items with a root of any name. */
export const ritzau: FormatRow<'ritzau'> = {
  name: 'ritzau',
  label: 'Ritzau',
  syntax: ['xml'],
  contentTypes: [],
  unparsed: /</,
  start: /^<(?:\w+:)?(?:RBNews[\s>]|(?!html)\w{1,40}\b(?=[^]*<(?:\w+:)?RBNews[\s>]))/,
  reader: async () => (await import('./read-ritzau.js')).readRitzau,
};
