import type {Parsers} from '../reader.js';

/** parse5 for HTML in Node, which has no parser of its own, and ours for XML. */
export const nodeParsers: Parsers = {
  parseHtml: async (text) => (await import('./html.node.js')).parseHtml(text),
  parseXml: async (text) => (await import('./xml.js')).parseXml(text),
};
