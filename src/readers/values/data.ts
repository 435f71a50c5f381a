/** JSON whose fields may be missing or of any type. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of keys (`title.rendered`), if each exists. */
export function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Data)[key]
          : undefined,
      data,
    );
}

export function objectAt(data: unknown, path: string): Data {
  const value = at(data, path);
  return isData(value) ? value : {};
}

/** The objects of a list. */
export function listAt(data: unknown, path: string): Data[] {
  const value = path ? at(data, path) : data;
  return Array.isArray(value) ? value.filter(isData) : [];
}
