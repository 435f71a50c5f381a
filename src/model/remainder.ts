import type {Amount, CasualtyFigure} from './article.js';

/** Groups of which nobody is in two. */
const disjoint = new Set(['children', 'women', 'men']);

/**
 * The part of a figure that its subsets leave open: known only where the base is a number or a least
 * number, each subset is a number, and no one can be counted in two of them.
 */
export function remainderOf(
  {amount}: CasualtyFigure,
  parts: readonly CasualtyFigure[],
): Amount | undefined {
  const groups = new Set(parts.map(({group}) => group));
  const isClear =
    parts.length === 1 ||
    (groups.size === parts.length && parts.every(({group = ''}) => disjoint.has(group)));
  if (!isClear || (amount.kind !== 'exact' && amount.kind !== 'at-least')) return undefined;
  let value = amount.value;
  for (const part of parts) {
    if (part.amount.kind !== 'exact') return undefined;
    value -= part.amount.value;
  }
  return value > 0 ? {kind: amount.kind, value} : undefined;
}
