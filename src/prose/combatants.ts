import type {Attribution} from './attribution.js';
import type {Sentence} from './sentence.js';

/**
 * Whether a count of the dead is a claim of those who fight them: «the army said it killed 40
 * *militants*», «*We* killed 100 soldiers, a *rebel* commander said». It is never proven.
 */
export function isClaimOfSide(
  {tokens, constituents, grammar}: Sentence,
  source: Attribution | undefined,
  group: string | undefined,
  groupKey: string | undefined,
): boolean {
  if (grammar.is('foes', groupKey)) return true;
  const said = source ? constituents.slice(source.start, source.end) : [];
  const words = said.flatMap(({first, next}) => tokens.slice(first, next));
  const isOf = (list: 'belligerents' | 'claiming') =>
    words.some(({lower}) => grammar.is(list, lower));
  const isFighter = grammar.is('combatants', group?.split(' ').at(-1));
  return isOf('claiming') || (isFighter && isOf('belligerents'));
}
