import type {FormatRow} from '../reader.js';

/** A page, or a part of one. */
export const html: FormatRow<'html'> = {
  name: 'html',
  label: 'HTML',
  syntax: ['html'],
  isWritten: true,
  contentTypes: ['text/html', 'application/xhtml+xml'],
  unparsed: /^/,
  start: /^<(?:!doctype|\/?[a-z][\w:-]*[\s/>])/i,
  trace: /<(?:p|div|h[1-6]|[uo]l|article|section|figure|blockquote|table|br)(?:\s[^<>]*)?\/?>/i,
  reader: async () => (await import('./read-html.js')).readHtml,
};
