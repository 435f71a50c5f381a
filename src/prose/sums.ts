import {valueOf} from './constituents.js';
import type {Draft} from './figures.js';

/**
 * «two classmates and a teacher», «12 died there and 19 here»: figures of one sentence with the
 * same harm.
 */
function listAddends(all: readonly Draft[], {sentence, measure}: Draft): Draft[] {
  return all.filter(
    (other) => other.sentence === sentence && other.measure === measure && !other.whole,
  );
}

/** The count of another sentence, or the first of their own («30 people died: *20 here*, *10 there*»). */
function findTotal(all: readonly Draft[], addends: readonly Draft[]): Draft | undefined {
  const [first] = addends;
  const sumOf = (some: readonly Draft[]) =>
    some.reduce((total, {amount}) => total + valueOf(amount), 0);
  const rest = addends.slice(1);
  const arePlaces = !first?.scope.place && rest.every(({scope}) => scope.place);
  const isFirst = first && rest.length > 1 && arePlaces && valueOf(first.amount) === sumOf(rest);
  if (isFirst) return first;
  const sum = sumOf(addends);
  return all.find(
    (other) =>
      other.measure === first?.measure &&
      other.sentence !== first.sentence &&
      !other.whole &&
      valueOf(other.amount) === sum,
  );
}

/** Makes the figures of a sentence subsets of the count that is their sum: «leaves 3 dead». */
export function joinSums(all: readonly Draft[]): void {
  for (const draft of all) {
    const addends = listAddends(all, draft);
    const total = addends.length > 1 ? findTotal(all, addends) : undefined;
    if (total) for (const one of addends) if (one !== total) one.whole = total;
  }
}
