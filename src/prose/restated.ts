import {valueOf} from './constituents.js';
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

/** Reads «A man died, bringing *the total to four*»: the total of the harm that the sentence adds to. */
function findRaised({grammar, signs, constituents}: Reading, before: Draft): Restated | undefined {
  const {start = 0, groups = []} =
    matchBefore(grammar.patterns.raisedTotals, signs, Infinity) ?? {};
  const [[by] = [], [figure] = []] = groups;
  const isSame = constituents[start]?.measure === before.measure;
  if (by === undefined || figure === undefined || !isSame) return undefined;
  return {suffered: {measure: before.measure, figure, by}, before};
}

/** A rival count is at most so many times higher: «The insurer put the figure at 280 million» is money. */
const mostApart = 20;

/** Reads «Later police said *six*» and «The army put the number at *28*», after one figure. */
export function findRestated(reading: Reading): Restated | undefined {
  const {grammar, signs, constituents, figures, lastStated, attributions} = reading;
  const [before, another] = figures.filter(
    ({sentence, whole}) => sentence === lastStated && !whole,
  );
  const put = matchBefore(grammar.patterns.putCounts, signs, Infinity);
  const said = matchBefore(grammar.patterns.saidCounts, signs, Infinity);
  const isNewer = isUpdate(reading, attributions.at(-1));
  const [at] = (put ?? (isNewer ? said : undefined))?.groups[0] ?? [];
  if (!before || another) return undefined;
  if (at === undefined) return findRaised(reading, before);
  const isFar = !(valueOf(constituents[at]?.amount) <= valueOf(before.amount) * mostApart);
  return isFar ? undefined : {suffered: {measure: before.measure, figure: at, by: at}, before};
}
