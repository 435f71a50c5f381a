/** JSON whose fields may be missing or of any type. */
export type Data = Readonly<Record<string, unknown>>;

/** An object; also a list, whose keys are numbers. */
function hasKeys(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/** Parsed JSON as an object; an empty one in place of other values. */
export function asData(value: unknown): Data {
  return hasKeys(value) ? value : {};
}

/** The items of a list; none in place of other values. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isData(value: unknown): value is Data {
  return hasKeys(value) && !Array.isArray(value);
}

/** The value at a path of keys (`title.rendered`), if each exists. */
export function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) => (hasKeys(value) && Object.hasOwn(value, key) ? value[key] : undefined),
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
