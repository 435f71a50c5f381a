import {keepIndexes} from '../../model/given-index.js';
import {resolveUrl} from '../../model/url.js';

const addresses = new Set(['url', 'link', 'player', 'license']);

/** Makes relative addresses in valid data absolute, if there is a base address. */
export function resolveAll(value: unknown, base: string | undefined, key = ''): unknown {
  if (!base) return value;
  if (typeof value === 'string') return addresses.has(key) ? resolveUrl(value, base) : value;
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return keepIndexes(
      items.map((item) => resolveAll(item, base, key)),
      items,
    );
  }
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, resolveAll(part, base, name)]),
  );
}
