/** What Lit sees of a page in the script-tag bundle. `rollup.config.mjs` injects it. */
import {bar} from '../element-kit/define.js';
import {ownDocument} from '../templates/own-document.js';

/** Types that TypeScript's DOM does not have yet: https://w3c.github.io/trusted-types/ */
interface PolicyFactory {
  createPolicy: (name: string, rules: object) => object;
}

/** Creates Lit's Trusted Types policy. Where the page forbids it, no element is registered. */
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

/** Templates are HTML, even on an XML page, so they are parsed in a separate HTML document. */
const templates = ownDocument.implementation.createHTMLDocument('');
bar();

/** The document's own methods: an element such as `<form name="createElement">` would hide them. */
const {prototype} = Document;

/** The parts of the document that Lit uses. */
export const litDocument = {
  createComment: prototype.createComment.bind(document),
  createElement: (name: string) =>
    prototype.createElementNS.call(templates, 'http://www.w3.org/1999/xhtml', name),
  createTextNode: prototype.createTextNode.bind(document),
  createTreeWalker: (_root: unknown, what: number) =>
    prototype.createTreeWalker.call(document, document, what),
  importNode: prototype.importNode.bind(document),
};
