import {append} from '../../model/append.js';

/** A thing described in JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Things within things within things: what is deeper is not looked at. */
const deepest = 50;

/** What several values describe together: things can be named in one place and described in another. */
export class NodeGraph {
  /** All things that are no mere part of another's text, the outermost first. */
  readonly nodes: readonly Node[];
  readonly #byId = new Map<string, Node>();

  constructor(values: readonly unknown[]) {
    const nodes: Node[] = [];
    for (const value of values) collect(value, nodes, 0);
    this.nodes = nodes.map(withPlainKeys);
    for (const node of this.nodes) this.#index(node);
  }

  /** Values of a property, lists taken apart, names of things replaced by the things. */
  valuesOf(node: Node | undefined, ...keys: string[]): unknown[] {
    for (const key of keys) {
      const values = flatten(node?.[key]).map((value) => this.#resolve(value));
      if (values.length) return values;
    }
    return [];
  }

  /** Things among the values of a property. */
  nodesOf(node: Node | undefined, ...keys: string[]): Node[] {
    return this.valuesOf(node, ...keys).filter(isNode);
  }

  /** The thing whose name, its `@id`, a text is. */
  named(value: unknown): Node | undefined {
    return typeof value === 'string' ? this.#byId.get(value) : undefined;
  }

  /** The fullest description wins where several have one name. */
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

/** Outermost things, what stands in `@graph`, and what a page says that it is about; then all within. */
function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isNode(value)) return;
  append(nodes, turnAround(value));
  nodes.push(value);
  for (const key of Object.keys(value))
    if (typeof value[key] === 'object') collect(value[key], nodes, depth + 1);
}

/** What says of itself whose author it is, is told as the author of that. */
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

/** A list, in order, with lists within it and `@list`, `@set`, `@value` taken apart. */
function flatten(value: unknown, depth = 0): unknown[] {
  if (value === undefined || value === null || depth > 5) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isNode(value)) return [value];
  // PHP writes a list with a gap as an object with numbers as keys.
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

/** Properties by their plain names, those written plainly before others; some publishers write `Headline`. */
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
