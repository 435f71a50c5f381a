import type {Author} from '../../model/article.js';
import {mostItems} from '../../model/limits.js';
import {isNode, type Node, type NodeGraph} from './nodes.js';
import {addressOf} from './address.js';
import {plainWords} from '../values/plain-words.js';

/** Maximum nesting of authors (a `Role` contains an author). */
const deepest = 4;
/** Maximum length of a byline; longer text is about a person. */
const longestName = 300;

/** The byline: people and organisations, each once, in order. */
export function authorsOf(graph: NodeGraph, article: Node, base?: string): Author[] {
  const authors = new Map<string, Author>();
  for (const author of readAuthors(graph, article, base, 0)) {
    const key = author.name.toLowerCase();
    authors.set(key, {...author, ...authors.get(key)});
  }
  return [...authors.values()];
}

function readAuthors(
  graph: NodeGraph,
  node: Node,
  base: string | undefined,
  depth: number,
): Author[] {
  for (const key of ['author', 'creator', 'byline']) {
    const authors = graph
      .valuesOf(node, key)
      .slice(0, mostItems('authors') + 1)
      .flatMap((value) => readAuthor(graph, graph.named(value) ?? value, base, depth));
    if (authors.length) return authors;
  }
  return [];
}

function readAuthor(
  graph: NodeGraph,
  value: unknown,
  base: string | undefined,
  depth: number,
): Author[] {
  if (!isNode(value)) return namesIn(value).map((name) => ({name}));
  const names = namesOf(graph, value);
  if (names.length)
    return names.map((name) => ({name, ...(names.length === 1 && detailsOf(graph, value, base))}));
  if (depth >= deepest) return [];
  const role = plainWords(value['roleName']);
  return readAuthors(graph, value, base, depth + 1).map((author) => ({
    ...author,
    ...(role && {role}),
  }));
}

function namesOf(graph: NodeGraph, node: Node): string[] {
  const names = graph
    .valuesOf(node, 'name', 'alternateName', 'legalName')
    .flatMap((name) => namesIn(isNode(name) ? name['name'] : name));
  if (names.length) return names;
  return namesIn(
    [node['givenName'], node['familyName']].filter((part) => typeof part === 'string').join(' '),
  );
}

function detailsOf(graph: NodeGraph, node: Node, base?: string): Omit<Author, 'name'> {
  const url = addressOf(graph.valuesOf(node, 'url')[0], base);
  const role = plainWords(graph.valuesOf(node, 'roleName', 'jobTitle')[0]);
  return {...(url && {url}), ...(role && {role})};
}

/**
 * Names in a text: `By Ada Lovelace and Charles Babbage`, `desk@example.org (Ada Lovelace)`. An
 * address is not a name.
 */
export function namesIn(value: unknown): string[] {
  const text = plainWords(value) ?? '';
  if (text.length > longestName) return [];
  const words = text
    .replace(/^(?:by|par|von|por|di|door|av|af|от)[\s:]+(?=\p{Lu})/iu, '')
    .replace(/^\S+@\S+\s*\((.+)\)$/, '$1')
    .trim();
  if (/^(?:https?:)?\/\/|^www\.|^\S+@\S+\.\S+$/i.test(words) || !/[\p{L}\p{N}]/u.test(words))
    return [];
  return splitNames(words, words !== text);
}

const conjunction = /\s+(?:and|und|et|y|e|en|och|og|&|и)\s+/iu;

/**
 * Splits where each part is a name of two to four words, so that «Johnson and Johnson» stays whole.
 */
function splitNames(words: string, isByline: boolean): string[] {
  const semicolons = words.split(/\s*[;|]\s*/).filter(Boolean);
  if (semicolons.length > 1 && semicolons.every(isPersonalName)) return semicolons;
  if (!conjunction.test(words)) return [words];
  const parts = words
    .split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|und|et|y|e|en|och|og|&|и)\s+/iu)
    .filter(Boolean);
  return parts.length > 1 &&
    parts.every((part) => isPersonalName(part) || (isByline && /^\p{Lu}\S*$/u.test(part)))
    ? parts
    : [words];
}

function isPersonalName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:de|del|della|di|da|van|von|der|den|bin|al|el|la|le|du|dos|ter|ten) )*(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(
    text,
  );
}
