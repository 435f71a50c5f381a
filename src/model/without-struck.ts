/** A copy of data without struck words. Plain text has no marks, so the words would look valid again. */
export function withoutStruck<T>(data: T): T {
  return cutValue(data) as T;
}

function cutValue(value: unknown): unknown {
  if (Array.isArray(value)) return cutList(value);
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cutValue(part)]));
}

/** The space before struck words and the one after them become one. */
function cutList(list: readonly unknown[]): unknown[] {
  const kept: unknown[] = [];
  let isCut = false;
  for (const item of list) {
    if (isStruck(item)) {
      isCut = true;
      continue;
    }
    const last = kept.at(-1) ?? ' ';
    const hasSpace = isCut && typeof last === 'string' && /\s$/.test(last);
    kept.push(hasSpace && typeof item === 'string' ? item.trimStart() : cutValue(item));
    isCut = false;
  }
  return kept;
}

const isStruck = (item: unknown): boolean =>
  (item as {type?: unknown} | null)?.type === 'strikethrough';
