import type {Amount, CasualtyFigure} from '../model/article.js';
import {areDisjoint} from './parts.js';

/** Figures that their source has retracted or others dispute. */
const doubted = new Set(['contested', 'denied', 'retracted']);

/** Whether two figures belong to one count: the same people, source and date. */
function isOneCount(part: CasualtyFigure, base: CasualtyFigure): boolean {
  const keyOf = ({measure, source, asOf, scope}: CasualtyFigure) =>
    [measure, source?.name, asOf, scope?.place, scope?.from, scope?.to].join('\0');
  const isDoubted = [part, base].some(({status = ''}) => doubted.has(status));
  return keyOf(part) === keyOf(base) && !isDoubted;
}

/**
 * The part of a figure that its subsets do not cover. Known only where all belong to one count, the
 * base is exact or a minimum, each subset is exact, and no one can be counted in two of them.
 */
export function remainderOf(
  base: CasualtyFigure,
  parts: readonly CasualtyFigure[],
): Amount | undefined {
  const {amount} = base;
  const isClear = parts.length === 1 || areDisjoint(parts.map(({group}) => group));
  if (!isClear || !parts.every((part) => isOneCount(part, base))) return undefined;
  if (amount.kind !== 'exact' && amount.kind !== 'at-least') return undefined;
  let {value} = amount;
  for (const part of parts) {
    if (part.amount.kind !== 'exact') return undefined;
    value -= part.amount.value;
  }
  return value > 0 ? {kind: amount.kind, value} : undefined;
}
