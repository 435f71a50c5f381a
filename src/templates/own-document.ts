/** Reads a property through the prototypes of a document or root. */
function readOwn(root: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(root) as object, key, root);
  return typeof value === 'function' ? (value.bind(root) as unknown) : value;
}

/** Reads a property of `Node` itself, because a form field may have the same name. */
export function nodeProperty<Key extends keyof Node>(node: Node, key: Key): Node[Key] {
  return Reflect.get(Node.prototype, key, node);
}

/**
 * A document or root with its built-in properties. On some pages `<img name="createElement">` or
 * `<form name="body">` hides a property of the document, and every script that uses it would fail.
 */
export function ownOf<Root extends object>(root: Root): Root {
  return new Proxy({} as Root, {get: (_, key) => readOwn(root, key)});
}

/**
 * The document or shadow root of an element, with its built-in properties. In a detached tree it is
 * an element, where properties of documents are undefined.
 */
export function rootOf(node: Node): Document | ShadowRoot {
  return ownOf(node.getRootNode() as Document | ShadowRoot);
}

/** The document of the page. Reading from it fails on a server. */
export const ownDocument: Document = new Proxy({} as Document, {
  get: (_, key) => readOwn(document, key),
});
