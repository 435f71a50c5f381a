/** An item of ninjs, or one of its parts. */
export type Item = Readonly<Record<string, unknown>>;

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Value of a field, by its 3.x name or its earlier one in lower case. */
export function fieldOf(item: Item, ...names: string[]): unknown {
  for (const name of names) {
    const value = item[name] ?? item[name.toLowerCase()];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** Text of a field; undefined where it is blank. */
export function fieldText(item: Item, ...names: string[]): string | undefined {
  const value = fieldOf(item, ...names);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

/** Parts of a field: the items of a list or, before 2.0, the values of an object. */
export function partsOf(item: Item, ...names: string[]): Item[] {
  const value = fieldOf(item, ...names);
  if (Array.isArray(value)) return value.filter(isItem);
  if (!isItem(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => (isItem(part) ? [{name, ...part}] : []));
}
