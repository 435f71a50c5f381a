import type {Image} from '../../model/article.js';
import {addressOf} from './address.js';
import {isNode, type Node, type NodeGraph} from './nodes.js';
import {plainWords, scalarText} from '../values/plain-words.js';

/** The largest picture of a node; of equal ones, the first. */
export function imageOf(
  graph: NodeGraph,
  node: Node | undefined,
  base: string | undefined,
  ...keys: string[]
): Image | undefined {
  const images = graph.valuesOf(node, ...keys).map((value) => readImage(graph, value, base));
  return images.reduce(
    (best, next) => (next && (!best || (next.width ?? 0) > (best.width ?? 0)) ? next : best),
    undefined,
  );
}

function readImage(graph: NodeGraph, value: unknown, base?: string): Image | undefined {
  const node = isNode(value) ? value : undefined;
  const [address] = node
    ? graph.valuesOf(node, 'url', 'contentUrl', '@id', 'thumbnailUrl')
    : [value];
  const url = addressOf(address, base);
  if (!url) return undefined;
  const width = pixelsOf(graph, node, 'width');
  const height = pixelsOf(graph, node, 'height');
  const caption = plainWords(graph.valuesOf(node, 'caption', 'description')[0]);
  const credit = creditOf(graph, node);
  return {
    url,
    ...(width && {width}),
    ...(height && {height}),
    ...(caption && {caption: [caption]}),
    ...(credit && {credit}),
  };
}

function creditOf(graph: NodeGraph, node: Node | undefined): string | undefined {
  const [credit] = graph.valuesOf(
    node,
    'creditText',
    'copyrightNotice',
    'author',
    'creator',
    'copyrightHolder',
    'provider',
  );
  return plainWords(isNode(credit) ? credit['name'] : credit);
}

/** Maximum length of a pixel number. */
const longestNumber = 30;

/** `1200`, `"1200"`, `"1200px"`, `{"@type": "QuantitativeValue", "value": 1200}`. */
function pixelsOf(graph: NodeGraph, node: Node | undefined, key: string): number | undefined {
  const [value] = graph.valuesOf(node, key);
  const text = scalarText(isNode(value) ? value['value'] : value);
  const pixels = Number(
    /^(\d{1,6})(?:\.\d{1,9})?\s?(?:px)?$/.exec(text.slice(0, longestNumber))?.[1],
  );
  return pixels > 0 ? pixels : undefined;
}
