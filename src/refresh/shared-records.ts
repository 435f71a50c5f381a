type Records = Map<string, unknown>;

interface Registry {
  readonly keys: Map<string, Records>;
  readonly loaders: WeakMap<object, Records>;
}

/**
 * The records of a loader by name. All loaders with its key share them, and so do all copies of the
 * library on a page, so that they do not send the same request twice.
 * @param kind what the records are of; each kind has one type of record
 */
export function findRecords<T>(kind: string, loader: {readonly key?: string}): Map<string, T> {
  const {keys, loaders} = findRegistry(kind);
  const records = (loader.key ? keys.get(loader.key) : loaders.get(loader)) ?? new Map<string, T>();
  if (loader.key) keys.set(loader.key, records);
  else loaders.set(loader, records);
  // Other copies of the library put the same type of record in it.
  return records as Map<string, T>;
}

function findRegistry(kind: string): Registry {
  const symbol = Symbol.for(`article-widgets.${kind}`);
  // TypeScript does not know properties that scripts add to a page.
  const page = globalThis as Record<symbol, Registry | undefined>;
  const registry = page[symbol] ?? {keys: new Map(), loaders: new WeakMap()};
  if (!page[symbol]) Object.defineProperty(page, symbol, {value: registry});
  return registry;
}
