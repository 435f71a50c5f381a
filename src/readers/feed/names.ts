import {resolveUrl} from '../../model/url.js';
import type {TreeElement, TreeNode} from '../tree.js';

/**
 * An element of a feed under the canonical name of its namespace, whatever prefix the feed uses.
 */
export interface FeedElement extends TreeElement {
  readonly children: readonly FeedNode[];
  /** Base of relative addresses in it (`xml:base`). */
  readonly base: string | undefined;
}

type FeedNode = FeedElement | string;

/** Canonical prefixes of namespaces; '' for the formats themselves. The first match wins. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/modules\/content/, 'content'],
  [/modules\/rss091/, ''],
  [/rss\/1\.0\/modules\/(\w+)/, '$1'],
  [/dc\/elements/, 'dc'],
  [/dc\/terms/, 'dcterms'],
  [/itunes\.com/, 'itunes'],
  [/mrss|media-rss/, 'media'],
  [/feedburner/, 'feedburner'],
  [/1999\/xhtml/, 'xhtml'],
  [/22-rdf-syntax/, 'rdf'],
  [
    /\/atom|purl\.org\/(?:rss|net\/rss|pie|echo)|uri\/of\/echo|example\.com\/(?:newformat|necho)|netscape\.com|userland|harvard\.edu\/tech\/rss/,
    '',
  ],
];

type Scope = Readonly<Record<string, string>>;

/** Settings that an element inherits. */
interface Surroundings {
  readonly scope: Scope;
  readonly base: string | undefined;
}

/** Names the elements of a parsed document by their namespaces. */
export function nameElements(document: TreeElement, url?: string): FeedElement {
  return nameElement(document, {scope: Object.create(null) as Scope, base: url});
}

function nameElement(element: TreeElement, outer: Surroundings): FeedElement {
  const surroundings = surroundingsOf(element, outer);
  return {
    name: nameOf(element.name, surroundings.scope),
    attributes: nameAttributes(element.attributes, surroundings.scope),
    children: element.children.map((child: TreeNode) =>
      typeof child === 'string' ? child : nameElement(child, surroundings),
    ),
    base: surroundings.base,
  };
}

function nameAttributes(
  attributes: TreeElement['attributes'],
  scope: Scope,
): TreeElement['attributes'] {
  const named = Object.entries(attributes);
  if (!named.some(([name]) => name.includes(':'))) return attributes;
  return Object.fromEntries(
    named.map(([name, value]) => [name.includes(':') ? nameOf(name, scope) : name, value]),
  );
}

function surroundingsOf({attributes}: TreeElement, outer: Surroundings): Surroundings {
  const base = attributes['xml:base'];
  const declared = Object.entries(attributes).filter(([key]) => /^xmlns(:|$)/.test(key));
  if (base === undefined && !declared.length) return outer;
  const own = declared.map(([key, uri]) => [key.slice(6), prefixOf(uri, key.slice(6))]);
  return {
    scope: Object.assign(Object.create(outer.scope), Object.fromEntries(own)) as Scope,
    base: base === undefined ? outer.base : resolveUrl(base.trim(), outer.base),
  };
}

/**
 * An unknown namespace keeps its prefix; as the default namespace it counts as the format's own.
 */
function prefixOf(uri: string, prefix: string): string {
  const [pattern, name = prefix] =
    prefixes.find(([pattern]) => pattern.test(uri.toLowerCase())) ?? [];
  return name === '$1' ? (pattern?.exec(uri.toLowerCase())?.[1] ?? prefix) : name;
}

function nameOf(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const known =
    prefix in scope ? scope[prefix] : /^(rss|atom|atom10|atom03)$/.test(prefix) ? '' : prefix;
  return known ? `${known}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

/** The first non-empty child with a name. */
export function childOf(
  element: FeedElement | undefined,
  ...names: string[]
): FeedElement | undefined {
  for (const name of names) {
    const found = childrenOf(element, name);
    if (found.length) return found.find((child) => child.children.length) ?? found[0];
  }
  return undefined;
}

/** All children with a name. */
export function childrenOf(element: FeedElement | undefined, name: string): FeedElement[] {
  return (element?.children ?? []).filter(
    (child): child is FeedElement => typeof child !== 'string' && child.name === name,
  );
}

/** All elements with a name, in document order, at any depth. */
export function findAll(
  element: FeedElement,
  names: RegExp,
  found: FeedElement[] = [],
): FeedElement[] {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.test(child.name)) found.push(child);
    findAll(child, names, found);
  }
  return found;
}

/** Whether a node is an item. A nested item means that the outer one was not closed. */
export function isItem(node: TreeNode): boolean {
  return typeof node === 'object' && /^(?:item|entry)$/.test(node.name);
}

/** The text of an element and its descendants, unchanged. */
export function wordsOf(node: TreeNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  return node.children.map((child) => (isItem(child) ? '' : wordsOf(child))).join('');
}
