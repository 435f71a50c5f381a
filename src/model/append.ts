/**
 * Adds items to the end of a list of any length. `push(...items)` fails at about 100,000 arguments.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
