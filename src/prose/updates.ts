import type {Attribution} from './attribution.js';
import type {Constituent} from './constituents.js';
import type {Sentence} from './sentence.js';

/** A label such as «UPDATE:» is among the first words, behind the number of a post: «4/6 UPDATE: …». */
const toLabel = 4;

/** Whether a sentence says that its count replaces older ones: «UPDATE: …», «the governor *now* says». */
export function isUpdate(
  {tokens, constituents, grammar}: Sentence,
  source: Attribution | undefined,
): boolean {
  const isLabelled = tokens
    .slice(0, toLabel)
    .some(({lower}, at) => grammar.is('updates', lower) && tokens[at + 1]?.text === ':');
  // «*Later*, police said six had died»
  const said = source ? constituents.slice(Math.max(0, source.start - 2), source.end) : [];
  const isNewer = ({first, next}: Constituent) => {
    const words = tokens.slice(first, next).map(({lower}) => lower);
    return grammar.is('renewing', words.join(' '));
  };
  return isLabelled || said.some(isNewer);
}

/** Whether a sentence says that a toll has risen since: «*taking* the toll to 12», «*later* … stood at 12». */
export function isRisen({tokens, grammar}: Sentence): boolean {
  return tokens.some(({lower}) =>
    (['risers', 'raises', 'renewing'] as const).some((list) => grammar.is(list, lower)),
  );
}
