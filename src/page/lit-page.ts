/** What Lit sees of a page in the script-tag bundle. `scripts/shield-lit.mjs` injects it. */
import {setBlockReason} from '../element-kit/define.js';
import {ownDocument} from '../templates/own-document.js';

/** Types that TypeScript's DOM does not have yet: https://w3c.github.io/trusted-types/ */
interface PolicyFactory {
  createPolicy: (name: string, rules: object) => object;
}

/** Templates are HTML, even on an XML page, so they are parsed in a separate HTML document. */
const templates = ownDocument.implementation.createHTMLDocument('');
setBlockReason();

const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};

/**
 * The Trusted Types policy of Lit's templates. It is created at once, although the templates load on
 * demand: where the page forbids it, no element is registered.
 */
const policy = trustedTypes && createLitPolicy(trustedTypes);

function createLitPolicy(factory: PolicyFactory): object | undefined {
  try {
    return factory.createPolicy('lit-html', {createHTML: (text: string) => text});
  } catch {
    setBlockReason('expected a Content-Security-Policy with "trusted-types lit-html"');
    return undefined;
  }
}

/** What Lit finds in place of the page's globals. It sets its own there too. */
const litGlobals = {trustedTypes: {createPolicy: () => policy, emptyScript: ''}};

/** For decorators that are not compiled; ours are. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/** The document's own methods: an element such as `<form name="createElement">` would hide them. */
const {prototype} = Document;

/** The parts of the document that Lit uses. */
const litDocument = {
  createComment: prototype.createComment.bind(document),
  createElement: (name: string) =>
    prototype.createElementNS.call(templates, 'http://www.w3.org/1999/xhtml', name),
  createTextNode: prototype.createTextNode.bind(document),
  createTreeWalker: (_root: unknown, what: number) =>
    prototype.createTreeWalker.call(document, document, what),
  importNode: prototype.importNode.bind(document),
};

const pageDocument = document;

export {litDocument as document, litGlobals as globalThis, pageDocument};
