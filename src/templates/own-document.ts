/** Reads what a root has by its own prototypes. */
function readOwn(root: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(Object.getPrototypeOf(root) as object, key, root);
  return typeof value === 'function' ? (value.bind(root) as unknown) : value;
}

/**
 * A document or another root as its own prototypes have it: on some page `<img name="createElement">`
 * or `<form name="body">` stands before what a document has by that name, and no script would run on.
 */
export function ownOf<Root extends object>(root: Root): Root {
  return new Proxy({} as Root, {get: (_, key) => readOwn(root, key)});
}

/** The document of the page, which is not there on a server. */
export const ownDocument: Document = new Proxy({} as Document, {
  get: (_, key) => readOwn(document, key),
});
