import type {Parsers} from '../reader.js';
import {parseHtml} from './html.node.js';

/** parse5 for HTML in Node, which has no parser of its own, and ours for XML. */
export const nodeParsers: Parsers = {
  parseHtml,
  parseXml: async (text) => (await import('./xml.js')).parseXml(text),
};
