import type {FormatRow} from '../reader.js';
import {wireStart} from './wire-start.js';

/** Wire text of ANPA 1312, as AP and other American agencies send it. */
export const anpa: FormatRow<'anpa'> = {
  name: 'anpa',
  label: 'ANPA 1312',
  syntax: ['text'],
  contentTypes: [],
  unparsed: wireStart,
  start: wireStart,
  reader: async () => (await import('./read-anpa.js')).readAnpa,
};
