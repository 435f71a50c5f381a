/** Items with their index. Does not use `entries()`, which some old libraries overwrite. */
export function* numberItems<Item>(items: Iterable<Item>): Generator<[index: number, item: Item]> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
