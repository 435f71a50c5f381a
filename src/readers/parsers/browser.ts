import type {Parsers} from '../reader.js';
import {parseHtml} from './html.browser.js';

/** A browser's own parser for HTML, and ours for XML, which is the same everywhere. */
export const browserParsers: Parsers = {
  parseHtml,
  parseXml: async (text) => (await import('./xml.js')).parseXml(text),
};
