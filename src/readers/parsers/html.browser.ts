import {ArticleError, createIssue} from '../../model/issue.js';
import type {TreeElement} from '../tree.js';
import {startSteps} from '../../model/give-way.js';
import {convertTree, type NodeAccess} from './convert-tree.js';
import {cutMarkup} from './cut-markup.js';
import {restoreName, restoreText, silencePolicies} from './silence-policies.js';

/**
 * Returns a function that reads a property through its prototype. A story may hide it on a node:
 * `<form><input name="attributes">`, or `<img name="documentElement">` for the document.
 */
function readerOf<Owner extends Node, Name extends keyof Owner>(
  {prototype}: {prototype: Owner},
  name: Name,
): (node: Node) => Owner[Name] {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => property?.get?.call(node) as Owner[Name];
}

const typeOf = readerOf(Node, 'nodeType');
const childrenOf = readerOf(Node, 'childNodes');
const nameOf = readerOf(Element, 'localName');
const attributesOf = readerOf(Element, 'attributes');
const rootOf = readerOf(Document, 'documentElement');

const access: NodeAccess<Node> = {
  text: (node) => (typeOf(node) === Node.TEXT_NODE ? restoreText((node as Text).data) : undefined),
  name: (node) =>
    typeOf(node) === Node.ELEMENT_NODE
      ? restoreName(nameOf(node).toLowerCase(), () => attributesOf(node))
      : undefined,
  *attributes(node) {
    for (const {name, value} of attributesOf(node)) {
      const restored = restoreText(name);
      if (restored) yield [restored, restoreText(value)];
    }
  },
  children: (node) => [...childrenOf(node)],
};

/**
 * Parses a page or fragment inertly: no script runs, nothing is loaded.
 * @throws {ArticleError} where the page's Trusted Types allow no way to parse
 */
export async function parseHtml(text: string): Promise<TreeElement> {
  const nextStep = startSteps();
  const {markup, isCut} = cutMarkup(text);
  const parsed = parseInertly(silencePolicies(markup));
  await nextStep();
  return convertTree<Node>(rootOf(parsed), access, isCut);
}

/**
 * APIs that TypeScript does not know yet: https://w3c.github.io/trusted-types/, the Sanitizer API.
 */
interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: {createHTML: (text: string) => string},
  ) => {createHTML: (text: string) => string};
}
type ParseHtml = (text: string, options: {sanitizer: object}) => Document;

const policyName = 'article-widgets';
let createHtml: ((text: string) => string) | undefined;

function parseInertly(text: string): Document {
  try {
    createHtml ??= createPolicy();
    return new DOMParser().parseFromString(createHtml(text), 'text/html');
  } catch (cause: unknown) {
    // Newer than the types of TypeScript.
    const {parseHTML} = Document as unknown as {parseHTML?: ParseHtml};
    // The safe form needs no Trusted Types policy; it removes frames.
    if (parseHTML) return parseHTML.call(Document, text, {sanitizer: {}});
    const expected = `a Content-Security-Policy that allows "trusted-types ${policyName}"`;
    throw new ArticleError(createIssue('', 'trusted-types', expected, 'one that does not'), {
      cause,
    });
  }
}

/** A policy for this parser only, whose result is read and never shown. */
function createPolicy(): (text: string) => string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  const policy = trustedTypes?.createPolicy(policyName, {createHTML: (text) => text});
  return policy ? (text) => policy.createHTML(text) : (text) => text;
}
