/** The original indexes of the items of each list from which other items were left out. */
const givenIndexes = new WeakMap<object, readonly number[]>();

/**
 * The original indexes of the items of a list, where they differ from the current ones. Undefined
 * where a page has changed the length of the list since.
 */
export function givenIndexesOf(items: readonly unknown[]): readonly number[] | undefined {
  const indexes = givenIndexes.get(items);
  return indexes?.length === items.length ? indexes : undefined;
}

/** The index of a list item in the data as they were given, for the path of an issue. */
export function givenIndex(items: readonly unknown[], index: number): number {
  return givenIndexesOf(items)?.[index] ?? index;
}

/** Marks a list as a copy of the first items of another one, so that their indexes stay known. */
export function keepIndexes(copy: unknown[], items: readonly unknown[]): unknown[] {
  const indexes = givenIndexesOf(items);
  if (indexes) givenIndexes.set(copy, indexes.slice(0, copy.length));
  return copy;
}

/** The items of a checked list that are valid. */
export function closeGaps(checked: readonly unknown[], items: readonly unknown[]): unknown[] {
  const kept = [...checked.keys()].filter((index) => checked[index] !== undefined);
  const rest = kept.map((index) => checked[index]);
  givenIndexes.set(
    rest,
    kept.map((index) => givenIndex(items, index)),
  );
  return rest;
}
