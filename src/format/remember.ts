const values = new Map<string, unknown>();

/** Maximum number of cached values, because stories may name any number of languages and zones. */
const mostValues = 200;

/** Caches formatters and the like: creating one costs a hundred times more than using it. */
export function remember<T>(key: string, create: () => T): T {
  // Each key has one type of value.
  const known = values.get(key) as T | undefined;
  if (known !== undefined) return known;
  if (values.size >= mostValues) values.clear();
  const value = create();
  values.set(key, value);
  return value;
}
