import type {Parsers} from '../reader.js';

/** The browser's own parser for HTML, and ours for XML, which works the same everywhere. */
export const browserParsers: Parsers = {
  parseHtml: async (text) => (await import('./html.browser.js')).parseHtml(text),
  parseXml: async (text) => (await import('./xml.js')).parseXml(text),
};
