import type {Parsers} from '../reader.js';

/** parse5 for HTML, because Node has no parser, and ours for XML. */
export const nodeParsers: Parsers = {
  parseHtml: async (text) => (await import('./html.node.js')).parseHtml(text),
  parseXml: async (text) => (await import('./xml.js')).parseXml(text),
};
