/** One item of a list that is compared with its next state. */
export interface Aligned {
  /** The identity: items with the same key are the same. */
  readonly key: string;
  /**
   * Items of the same kind can be changed into one another: a paragraph into a paragraph, not into
   * a table.
   */
  readonly kind: unknown;
}

/**
 * Finds the previous item for each item of a list: the one with the same key, or else one of the
 * same kind at the same place between its neighbours.
 * @returns for each item, its index among the previous ones, or -1
 */
export function alignItems(before: readonly Aligned[], after: readonly Aligned[]): number[] {
  const places = new Map<string, number[]>();
  before.forEach(({key}, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const found = after.map(({key}) => places.get(key)?.shift() ?? -1);
  const taken = new Set(found);
  found.forEach((index, at) => {
    const next = (found[at - 1] ?? -1) + 1;
    if (index >= 0 || (at > 0 && !next) || next >= before.length || taken.has(next)) return;
    if (before[next]?.kind !== after[at]?.kind) return;
    found[at] = next;
    taken.add(next);
  });
  return found;
}

/**
 * Chooses the items that stay while the others move around them: the subsequence with the highest
 * total weight whose order has not changed.
 * @param found the previous index of each item, or -1
 * @param weigh the weight of the item at an index
 * @returns positions of those that stay
 */
export function chooseStaying(
  found: readonly number[],
  weigh: (index: number) => number,
): ReadonlySet<number> {
  const known = found.flatMap((index, at) => (index >= 0 ? [{at, index}] : []));
  const isInOrder = known.every(({index}, nth) => index > (known[nth - 1]?.index ?? -1));
  return new Set(isInOrder ? known.map(({at}) => at) : findHeaviest(known, weigh));
}

/** The position of an item, and its previous index. */
interface Known {
  readonly at: number;
  readonly index: number;
}

/** A subsequence that ends with an item. */
interface Run {
  readonly at: number;
  readonly weight: number;
  readonly before: Run | undefined;
}

/**
 * The increasing subsequence with the highest weight, in n log n steps. A Fenwick tree stores the
 * best subsequence that ends at or before an index (https://doi.org/10.1002/spe.4380240306).
 */
function findHeaviest(known: readonly Known[], weigh: (index: number) => number): number[] {
  const size = known.reduce((most, {index}) => Math.max(most, index + 1), 0);
  const tree = new Array<Run | undefined>(size + 1);
  const heavier = (one: Run | undefined, other: Run | undefined) =>
    !one || (other?.weight ?? 0) > one.weight ? other : one;
  const findBefore = (index: number) => {
    let best: Run | undefined;
    for (let node = index; node > 0; node -= node & -node) best = heavier(best, tree[node]);
    return best;
  };
  for (const {at, index} of known) {
    const before = findBefore(index);
    const run = {at, weight: (before?.weight ?? 0) + weigh(index), before};
    for (let node = index + 1; node <= size; node += node & -node)
      tree[node] = heavier(tree[node], run);
  }
  const positions: number[] = [];
  for (let run = findBefore(size); run; run = run.before) positions.push(run.at);
  return positions;
}
