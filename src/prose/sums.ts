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

/** Makes the figures of a sentence subsets of the count that is their sum: «leaves 3 dead». */
export function joinSums(all: readonly Draft[]): void {
  for (const draft of all) {
    const addends = listAddends(all, draft);
    const sum = addends.reduce((total, {amount}) => total + valueOf(amount), 0);
    const total = all.find(
      (other) =>
        other.measure === draft.measure &&
        other.sentence !== draft.sentence &&
        !other.whole &&
        valueOf(other.amount) === sum,
    );
    if (addends.length > 1 && total) for (const one of addends) one.whole = total;
  }
}
