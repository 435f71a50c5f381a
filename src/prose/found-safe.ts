import type {Constituent} from './constituents.js';
import type {Draft} from './figures.js';
import type {Grammar} from './grammar.js';
import type {Suffered} from './measures.js';
import type {Reading, TextReading} from './reading.js';
import type {Token} from './token.js';

/** Whether people are no longer missing: «the two *missing* girls were found *unharmed*». */
export function isSafe(
  {constituents, tokens, grammar}: Reading,
  {measure, figure, by}: Suffered,
): boolean {
  if (measure !== 'missing' && measure !== 'abducted') return false;
  const ends = ({amount, tag}: Constituent) => amount !== undefined || tag === 'boundary';
  const from = Math.max(figure, by) + 1;
  const end = constituents.findIndex((one, at) => at >= from && ends(one));
  const start = constituents.slice(0, figure).findLastIndex(ends);
  // In «20 were rescued and three are missing», others were rescued.
  const isOpen = constituents[start]?.amount === undefined;
  // In «30 of the 48 pupils abducted were freed», 30 were.
  if (constituents[figure - 1]?.tag === 'of' && constituents[figure - 2]?.amount) return false;
  const around = [
    ...(isOpen ? constituents.slice(start + 1, figure) : []),
    ...constituents.slice(from, end < 0 ? undefined : end),
  ];
  return around.some(({first, next}) =>
    tokens.slice(first, next).some(({lower}) => grammar.is('safe', lower)),
  );
}

/** Removes the missing of the sentence before: «*all of them* were found alive». */
export function dropLost(
  before: TextReading,
  constituents: readonly Constituent[],
  {is}: Grammar,
  tokens: readonly Token[],
): void {
  const isFound =
    tokens.some(({lower}) => is('safe', lower)) ||
    constituents.some(({measure}) => measure === 'killed');
  const isLost = ({measure, sentence}: Draft) =>
    isFound && sentence === before.lastStated && /^(?:missing|abducted)$/.test(measure);
  const kept = before.figures.filter((draft) => !isLost(draft));
  before.figures.splice(0, before.figures.length, ...kept);
}
