import type {Suffered} from './measures.js';
import {matchBefore} from './patterns.js';
import type {Draft} from './figures.js';
import type {Reading} from './reading.js';
import {isUpdate} from './updates.js';

/** A count whose people and harm are those of the only figure of the sentence before. */
interface Restated {
  readonly suffered: Suffered;
  readonly before: Draft;
}

/** Reads «Later police said *six*» and «The army put the number at *28*», after one figure. */
export function findRestated(reading: Reading): Restated | undefined {
  const {grammar, signs, figures, lastStated, attributions} = reading;
  const [before, another] = figures.filter(
    ({sentence, whole}) => sentence === lastStated && !whole,
  );
  const put = matchBefore(grammar.patterns.putCounts, signs, Infinity);
  const said = matchBefore(grammar.patterns.saidCounts, signs, Infinity);
  const isNewer = isUpdate(reading, attributions.at(-1));
  const [at] = (put ?? (isNewer ? said : undefined))?.groups[0] ?? [];
  if (!before || another || at === undefined) return undefined;
  return {suffered: {measure: before.measure, figure: at, by: at}, before};
}
