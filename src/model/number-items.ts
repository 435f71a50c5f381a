/** Items with their index. Not by `entries()`, to which old libraries on a page give another meaning. */
export function* numberItems<Item>(items: Iterable<Item>): Generator<[index: number, item: Item]> {
  let index = 0;
  for (const item of items) yield [index++, item];
}
