/** What Lit sees of a page in the bundle for script tags: `rollup.config.mjs` puts it there. */
import {bar} from '../element-kit/define.js';
import {ownDocument} from '../templates/own-document.js';

/** What TypeScript's DOM does not know yet: https://w3c.github.io/trusted-types/ */
interface PolicyFactory {
  createPolicy: (name: string, rules: object) => object;
}

/** Lit's policy; where the page refuses it, no element is registered. */
export function createPolicy(
  factory: PolicyFactory,
  name: string,
  rules: object,
): object | undefined {
  try {
    return factory.createPolicy(name, rules);
  } catch {
    bar(`expected a Content-Security-Policy with "trusted-types ${name}"`);
    return undefined;
  }
}

/** Templates are HTML, also on a page that is XML: they are parsed in a document of their own. */
const templates = ownDocument.implementation.createHTMLDocument('');
bar();

/** Methods of the document itself: an element of the page like `<form name="createElement">` would stand before them. */
const {prototype} = Document;

/** The document, as far as Lit needs it. */
export const litDocument = {
  createComment: prototype.createComment.bind(document),
  createElement: (name: string) =>
    prototype.createElementNS.call(templates, 'http://www.w3.org/1999/xhtml', name),
  createTextNode: prototype.createTextNode.bind(document),
  createTreeWalker: (_root: unknown, what: number) =>
    prototype.createTreeWalker.call(document, document, what),
  importNode: prototype.importNode.bind(document),
};
