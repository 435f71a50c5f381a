import {resolveUrl} from '../../model/url.js';
import type {TreeElement, TreeNode} from '../tree.js';

/** A part of a feed under the name that its namespace gives it, whatever prefix the feed uses. */
export interface FeedElement extends TreeElement {
  readonly children: readonly FeedNode[];
  /** What relative addresses within are resolved against (`xml:base`). */
  readonly base: string | undefined;
}

type FeedNode = FeedElement | string;

/** The prefix by which the readers know a namespace; '' for the formats themselves. First match wins. */
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

/** What holds for an element and all within it. */
interface Surroundings {
  readonly scope: Scope;
  readonly base: string | undefined;
}

/** Names a parsed document by its namespaces. */
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
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(
    names.map((name) => [name.includes(':') ? nameOf(name, scope) : name, attributes[name]!]),
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

/** A namespace that is not known keeps its prefix; as the default one it is taken for the format's own. */
function prefixOf(uri: string, prefix: string): string {
  const [pattern, name = prefix] =
    prefixes.find(([pattern]) => pattern.test(uri.toLowerCase())) ?? [];
  return name === '$1' ? (pattern!.exec(uri.toLowerCase())?.[1] ?? prefix) : name;
}

function nameOf(name: string, scope: Scope): string {
  const colon = name.indexOf(':');
  const prefix = colon < 0 ? '' : name.slice(0, colon);
  const known =
    prefix in scope ? scope[prefix] : /^(rss|atom|atom10|atom03)$/.test(prefix) ? '' : prefix;
  return known ? `${known}:${name.slice(colon + 1)}` : name.slice(colon + 1);
}

/** The first child of a name that says something. */
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

/** All children of a name. */
export function childrenOf(element: FeedElement | undefined, name: string): FeedElement[] {
  return (element?.children ?? []).filter(
    (child): child is FeedElement => typeof child !== 'string' && child.name === name,
  );
}

/** All elements of a name, in document order, at any depth. */
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

/** Whether an item stands here: where it stands within another, that one was not closed. */
export function isItem(node: TreeNode): boolean {
  return typeof node === 'object' && /^(?:item|entry)$/.test(node.name);
}

/** The words of an element and all within it, as they stand. */
export function wordsOf(node: TreeNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  return node.children.map((child) => (isItem(child) ? '' : wordsOf(child))).join('');
}
