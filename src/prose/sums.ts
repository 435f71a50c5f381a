import {valueOf} from './constituents.js';
import type {Draft} from './figures.js';

/** «two classmates and a teacher»: what one sentence tells of as many groups, with one verb. */
function listGroups(all: readonly Draft[], {sentence, measure}: Draft): Draft[] {
  return all.filter(
    (other) =>
      other.sentence === sentence && other.measure === measure && !other.whole && other.group,
  );
}

/** Makes figures of several groups the parts of the count that they add up to: «leaves 3 dead». */
export function joinSums(all: readonly Draft[]): void {
  for (const draft of all) {
    const groups = listGroups(all, draft);
    const sum = groups.reduce((total, {amount}) => total + valueOf(amount), 0);
    const total = all.find(
      (other) =>
        other.measure === draft.measure &&
        other.sentence !== draft.sentence &&
        !other.whole &&
        valueOf(other.amount) === sum,
    );
    if (groups.length > 1 && total) for (const group of groups) group.whole = total;
  }
}
