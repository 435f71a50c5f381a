import type {Author} from '../../model/article.js';
import {mostItems} from '../../model/limits.js';
import {isNode, type Node, type NodeGraph} from './nodes.js';
import {addressOf} from './address.js';
import {namesIn} from '../values/names-in.js';
import {plainWords} from '../values/plain-words.js';

/** Maximum nesting of authors (a `Role` contains an author). */
const deepest = 4;

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
