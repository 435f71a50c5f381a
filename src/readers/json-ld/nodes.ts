import {append} from '../../model/append.js';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Maximum nesting of nodes. */
const deepest = 50;

/** The nodes of several values, which may refer to each other by `@id`. */
export class NodeGraph {
  /** All nodes that are not just a part of another's text, outermost first. */
  readonly nodes: readonly Node[];
  readonly #byId = new Map<string, Node>();

  constructor(values: readonly unknown[]) {
    const nodes: Node[] = [];
    for (const value of values) collect(value, nodes, 0);
    this.nodes = nodes.map(withPlainKeys);
    for (const node of this.nodes) this.#index(node);
  }

  /** Values of a property, with lists flattened and references resolved. */
  valuesOf(node: Node | undefined, ...keys: string[]): unknown[] {
    for (const key of keys) {
      const values = flatten(node?.[key]).map((value) => this.#resolve(value));
      if (values.length) return values;
    }
    return [];
  }

  /** The nodes among the values of a property. */
  nodesOf(node: Node | undefined, ...keys: string[]): Node[] {
    return this.valuesOf(node, ...keys).filter(isNode);
  }

  /** The node with an `@id`. */
  named(value: unknown): Node | undefined {
    return typeof value === 'string' ? this.#byId.get(value) : undefined;
  }

  /** If several nodes have one `@id`, the one with the most properties is used. */
  #index(node: Node): void {
    const id = node['@id'];
    if (typeof id !== 'string') return;
    const known = this.#byId.get(id);
    if (!known || Object.keys(known).length < Object.keys(node).length) this.#byId.set(id, node);
  }

  #resolve(value: unknown): unknown {
    if (!isNode(value)) return value;
    const id = value['@id'];
    const known = typeof id === 'string' ? this.#byId.get(id) : undefined;
    return known && Object.keys(value).length <= 2 ? known : withPlainKeys(value);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The outermost nodes, those in `@graph` and the main entity of a page; then all nested ones. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isNode(value)) return;
  append(nodes, turnAround(value));
  nodes.push(value);
  for (const key of Object.keys(value))
    if (typeof value[key] === 'object') collect(value[key], nodes, depth + 1);
}

/** Converts `@reverse`: a node that states whose author it is becomes the author of that node. */
function turnAround(node: Node): Node[] {
  const reverse = node['@reverse'];
  if (!isNode(reverse)) return [];
  const self = {...node, '@reverse': undefined};
  return Object.entries(reverse).flatMap(([key, value]) =>
    [value]
      .flat()
      .filter(isNode)
      .map((other) => ({[key]: self, ...other})),
  );
}

/** Flattens lists, `@list`, `@set` and `@value`, in order. */
function flatten(value: unknown, depth = 0): unknown[] {
  if (value === undefined || value === null || depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [value];
  // PHP writes an array with gaps as an object with numeric keys.
  const isList = /^\d+$/.test(Object.keys(value).join(''));
  const inner = isList
    ? Object.values(value)
    : (value['@list'] ?? value['@set'] ?? value['@value'] ?? value['itemListElement']);
  return inner === undefined ? [value] : flatten(inner, depth + 1);
}

/** Names of types without the address of their vocabulary: `NewsArticle`. */
export function typesOf(node: Node): string[] {
  return flatten(node['@type'] ?? node['type'])
    .filter((type) => typeof type === 'string')
    .map(plainName);
}

function plainName(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/#?|schema:)/i, '').trim();
}

/** Properties by plain name. Exact names take precedence over variants such as `Headline`. */
function withPlainKeys(node: Node): Node {
  const keys = Object.keys(node);
  const others = keys.filter((key) => key !== plainKey(key));
  if (!others.length) return node;
  const plain = keys.filter((key) => key === plainKey(key));
  return Object.fromEntries([...others, ...plain].map((key) => [plainKey(key), node[key]]));
}

function plainKey(key: string): string {
  return plainName(key).replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
