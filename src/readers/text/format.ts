import type {FormatRow} from '../reader.js';

/** Plain text: whatever is of no other format. */
export const text: FormatRow<'text'> = {
  name: 'text',
  label: 'text',
  syntax: ['text'],
  isWritten: true,
  contentTypes: ['text/plain'],
  unparsed: /^/,
  trace: /^/,
  reader: async () => (await import('./read-text.js')).readText,
};
