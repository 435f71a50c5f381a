import {signsOf, valueOf, type Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {matchFirst} from './patterns.js';
import type {Token} from './token.js';

/** The people whom a sentence counts, if it counts only one group. */
export function findCounted(constituents: readonly Constituent[]): Constituent | undefined {
  const counted = constituents.filter(({amount}) => amount);
  const [one] = counted;
  const isPeople = one?.tag === 'counted' && valueOf(one.amount) > 1;
  return counted.length === 1 && isPeople ? one : undefined;
}

/**
 * Replaces «all» by the people of the sentence before: «Five men were trapped. They *all* died», «*All
 * of them* were found dead».
 */
export function resolveAll(
  constituents: readonly Constituent[],
  tokens: readonly Token[],
  grammar: Grammar,
  before: Constituent | undefined,
): readonly Constituent[] {
  const at = constituents.findIndex(({first}) => grammar.is('all', tokens[first]?.lower));
  const signs = signsOf(constituents);
  const isThem =
    before &&
    at >= 0 &&
    at < mostBefore &&
    !constituents.some(({amount}) => amount) &&
    matchFirst(grammar.patterns.allOfThem, signs, at);
  if (!isThem) return constituents;
  const all = constituents[at];
  const end = at + Number(constituents[at + 1]?.tag === 'ofThem');
  const next = constituents[end]?.next ?? 0;
  const people: Constituent = {...before, first: all?.first ?? 0, next, isAdded: false};
  return [...constituents.slice(0, at), people, ...constituents.slice(end + 1)];
}

/** Maximum number of words before «all»: «Police said they». */
const mostBefore = 5;
