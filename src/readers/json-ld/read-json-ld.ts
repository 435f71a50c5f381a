import type {Article} from '../../model/article.js';
import {holdAsKeyed} from '../../model/availability/hold-as-keyed.js';
import {ArticleError, createIssue, type Issue} from '../../model/issue.js';
import {readDate} from '../language/dates/read-date.js';
import type {ArticleReader, ReadContext, Source} from '../reader.js';
import {readStoryBody} from './body.js';
import {chooseArticle} from './choose-article.js';
import {metadataOf} from './metadata.js';
import {NodeGraph, typesOf, type Node} from './nodes.js';
import {reportRest} from './rest.js';
import {parseTolerantJson} from '../parsers/tolerant-json.js';

/** Reads a story in JSON-LD of schema.org: a `NewsArticle` or one of its kin, alone or in a graph. */
export const readJsonLd: ArticleReader = async (source, context) => {
  const issues: Issue[] = [];
  const graph = new NodeGraph(readValues(source, issues));
  const node = chooseArticle(graph, context.url);
  if (!node) throw noArticle(graph);
  const metadata = readNode(graph, node, context, issues);
  const {body, kept, issues: bodyIssues} = await readStoryBody(graph, node, metadata, context);
  reportRest(node, issues);
  return {
    article: {...metadata, headline: metadata.headline ?? '', body},
    issues: [...issues, ...bodyIssues],
    kept,
  };
};

/**
 * What JSON-LD in a page says of its story, without the text; several blocks can be given one after
 * another.
 * @returns `undefined` where it tells of no story
 */
export function metadataFromJsonLd(
  text: string,
  context: ReadContext,
): Partial<Article> | undefined {
  const graph = new NodeGraph(parseTolerantJson(text).values);
  const node = chooseArticle(graph, context.url);
  return node && readNode(graph, node, context, []);
}

/** What a node says of its story; keys that newsrooms add to schema.org hold it back too. */
function readNode(
  graph: NodeGraph,
  node: Node,
  {url, now}: ReadContext,
  issues: Issue[],
): Partial<Article> {
  const metadata = metadataOf(graph, node, url, issues);
  holdAsKeyed(metadata, node, issues, now, readDate);
  return metadata;
}

function readValues({text, data}: Source, issues: Issue[]): unknown[] {
  if (data !== undefined) return [data];
  const {values, faults} = parseTolerantJson(text);
  for (const {path, expected, found} of faults)
    issues.push(createIssue(path, 'json', expected, found));
  return values;
}

function noArticle({nodes: [node]}: NodeGraph): ArticleError {
  const types = node ? typesOf(node).join(', ') || 'a thing without a type' : 'nothing';
  return new ArticleError(createIssue('@type', 'no-article', 'NewsArticle or its kin', types));
}
