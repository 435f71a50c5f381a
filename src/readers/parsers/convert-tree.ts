import {
  deepestTree,
  mostAttributes,
  mostTreeNodes,
  mostTreeText,
  type TreeElement,
  type TreeNode,
} from '../tree.js';

/** Access to the nodes of a parser. */
export interface NodeAccess<Node> {
  /** Text of a text node, `undefined` for any other. */
  text: (node: Node) => string | undefined;
  /** Name of an element in lower case, `undefined` for any other node. */
  name: (node: Node) => string | undefined;
  attributes: (element: Node) => Iterable<readonly [name: string, value: string]>;
  children: (element: Node) => Iterable<Node>;
}

/** Elements that are not read: code, styles, inert copies. */
const dropped = new Set(['script', 'style', 'template']);

/** Scripts with data. */
const isData = /^\s*application\/ld\+json\s*$/i;

/** The library's own elements have their data in a script of one of these types. */
const isOwnData = /^\s*application\/(?:json|feed\+json|rss\+xml|atom\+xml)\s*$/i;

/** Scripts that insert a player; only their address is read. */
const draws =
  /^(?:https?:)?\/\/(?:cdn\.jwplayer\.com|content\.jwplatform\.com|geo\.dailymotion\.com|e\.infogram\.com|gist\.github\.com|datawrapper\.dwcdn\.net)\//i;

const opaque = new Set(['iframe', 'noembed', 'noframes']);

interface OpenElement extends TreeElement {
  readonly children: TreeNode[];
}

interface Pending<Node> {
  readonly node: Node;
  readonly parent: OpenElement;
  readonly depth: number;
}

/**
 * Converts the result of an inert parser to the plain tree. Not recursive, because a page may be
 * nested deeper than the call stack.
 * @param isCut whether the markup was longer than the parsed part
 */
export function convertTree<Node>(
  root: Node,
  access: NodeAccess<Node>,
  isCut: boolean,
): TreeElement {
  let isShortened = isCut;
  const openElement = (node: Node): OpenElement => {
    const {attributes, isWhole} = readAttributes(node, access);
    isShortened ||= !isWhole;
    return {name: access.name(node) ?? '', attributes, children: []};
  };
  const converted = openElement(root);
  const pending: Pending<Node>[] = [];
  const push = (element: Node, parent: OpenElement, depth: number) => {
    const children = access.children(element);
    for (const node of [...children].reverse()) pending.push({node, parent, depth});
  };
  push(root, converted, 1);
  let left = mostTreeText;
  let count = 1;
  for (; count <= mostTreeNodes && left > 0; count++) {
    const next = pending.pop();
    if (!next) break;
    const {node, parent, depth} = next;
    const text = access.text(node);
    if (text !== undefined) {
      appendText(parent, text.slice(0, left));
      left -= text.length;
    } else if (isRead(node, parent, access)) {
      const element = openElement(node);
      parent.children.push(element);
      if (opaque.has(element.name) || (element.name === 'script' && element.attributes['src']))
        continue;
      if (depth < deepestTree) push(node, element, depth + 1);
      else push(node, parent, depth);
    }
  }
  return isShortened || pending.length || left < 0 ? {...converted, isCut: true} : converted;
}

function isRead<Node>(node: Node, parent: OpenElement, access: NodeAccess<Node>): boolean {
  const name = access.name(node);
  if (name !== 'script') return name !== undefined && !dropped.has(name);
  const {type = '', src = ''} = readAttributes(node, access).attributes;
  const isOwn = parent.name.startsWith('aw-') && isOwnData.test(type);
  return isOwn || isData.test(type) || draws.test(src);
}

/** Attributes by their names in lower case: a browser looks through all for each that is asked for. */
function readAttributes<Node>(node: Node, access: NodeAccess<Node>) {
  const pairs: [string, string][] = [];
  let isWhole = true;
  for (const [name, value] of access.attributes(node)) {
    isWhole = pairs.length < mostAttributes;
    if (!isWhole) break;
    pairs.push([name.toLowerCase(), value]);
  }
  return {attributes: Object.fromEntries(pairs), isWhole};
}

/** Parsers split long texts anywhere, and comments separate them; here they are joined. */
function appendText(parent: OpenElement, text: string): void {
  const {children} = parent;
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}
