/** Adds items to the end of a list. Unlike `push(...items)` it takes any number of them: a call has room for some 100,000. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
