/** The path of a value in data: `['dateline', 'place']`. */
export type Path = readonly (string | number)[];

/** The value at a path; undefined where there is none. */
export function getAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string | number, unknown>)[key];
  }, data);
}

/** The text at a path; empty where there is none. */
export function textAt(data: unknown, path: Path): string {
  const value = getAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Returns a copy of the data with another value at a path. Removes an empty value, and an object
 * that becomes empty. List items and the required `content` stay.
 */
export function setAt<T>(data: T, path: Path, value: unknown): T {
  const [key, ...rest] = path;
  if (key === undefined) return value as T;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    const at = Number(key);
    const item = rest.length ? setAt(items[at], rest, value) : value;
    return [...items.slice(0, at), item, ...items.slice(at + 1)] as T;
  }
  const {[key]: before, ...others} = (data ?? {}) as Record<string | number, unknown>;
  const after = rest.length ? setAt(before ?? emptyFor(rest[0]), rest, value) : value;
  if (isEmpty(after) && !(key === 'content' && Array.isArray(after))) return others as T;
  if (before === undefined) return {...others, [key]: after} as T;
  return {...(data as object), [key]: after} as T;
}

const emptyFor = (key: string | number | undefined): unknown => (typeof key === 'number' ? [] : {});

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A list with an item moved by some places, within its ends. */
export function moveItem<T>(items: readonly T[], from: number, by: number): T[] {
  const to = Math.min(Math.max(from + by, 0), items.length - 1);
  const others = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...others.slice(0, to), item, ...others.slice(to)];
}
