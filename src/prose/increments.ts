import type {Draft} from './figures.js';
import type {Suffered} from './measures.js';
import type {Reading} from './reading.js';

/**
 * Whether a figure only adds to a toll: «*two more* deaths», «seven *bodies found*». One with a place
 * of its own may be the count of that place, unless it raises the toll.
 */
export function isIncrement(
  {constituents, tokens, grammar}: Reading,
  {measure, figure, by}: Suffered,
  {place}: Draft['scope'],
): boolean {
  const {isAdded, first, next} = constituents[figure] ?? {};
  if (measure !== 'killed') return false;
  if (constituents[by]?.tag === 'found') return true;
  const isOther = tokens.slice(first, next).some(({lower}) => grammar.is('others', lower));
  const raises = constituents.some(
    (one, at) => at > figure && grammar.is('raises', tokens[one.first]?.lower),
  );
  return isAdded === true && !isOther && (!place || raises);
}
