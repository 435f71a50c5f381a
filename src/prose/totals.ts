import {valueOf} from './constituents.js';
import type {Suffered} from './measures.js';
import type {Reading} from './reading.js';

/** Words of a total. */
const tollWords = /^(?:toll|total|tally|count)$/;

/** Maximum distance of such a word after its number: «raising to 19 the number of dead». */
const afterTotal = 4;

/**
 * The total that includes a figure: 19 in «*two* more died, bringing the toll to 19» and in «the toll
 * rose to 19 after *two* more died».
 */
export function findTotal(
  {constituents, tokens, grammar, clauses}: Reading,
  {measure, figure}: Suffered,
  all: readonly Suffered[],
): Suffered | undefined {
  const value = (at: number) => valueOf(constituents[at]?.amount);
  const raise = constituents.findIndex(
    ({first}, at) => at > figure && grammar.is('raises', tokens[first]?.lower),
  );
  const isRaised = (other: Suffered) =>
    raise >= 0 &&
    other.figure > raise &&
    constituents.slice(raise, other.figure + afterTotal).some(({tag}) => tollWords.test(tag));
  const cause = clauses[figure];
  const isCaused = (other: Suffered) =>
    cause?.kind === 'cause' &&
    cause.parent === clauses[other.figure] &&
    constituents.slice(0, other.figure).some(({tag}) => tollWords.test(tag));
  return all.find(
    (other) =>
      other.measure === measure &&
      value(figure) < value(other.figure) &&
      // «bringing the number of people killed this season to nine»: the nine died in several events.
      !tokens.some(
        ({lower}, at) =>
          at > (constituents[raise]?.first ?? at) &&
          at < (constituents[other.figure]?.first ?? 0) &&
          grammar.is('seasons', lower),
      ) &&
      (isRaised(other) || isCaused(other)),
  );
}

/** Removes the figure of a headline that turns out to be part of a later total. */
export function dropFirstMention(
  {figures, constituents}: Reading,
  {measure, figure}: Suffered,
): void {
  const value = valueOf(constituents[figure]?.amount);
  const at = figures.findIndex(
    (draft) => draft.measure === measure && !draft.whole && valueOf(draft.amount) === value,
  );
  if (at >= 0) figures.splice(at, 1);
}
