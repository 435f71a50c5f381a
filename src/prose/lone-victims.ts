import type {Constituent} from './constituents.js';
import {signsOf} from './constituents.js';
import type {Grammar} from './grammar.js';
import {matchBefore} from './patterns.js';
import type {Draft} from './figures.js';
import type {Token} from './token.js';

/**
 * Counts the only person of a sentence, «*a farmer* was killed», «*a woman*, 61, died in a fire», as one.
 * After «died», the sentence must name an event: people die of old age too.
 * @param hasStory whether the text has counted others
 */
export function countLoneVictim(
  constituents: readonly Constituent[],
  tokens: readonly Token[],
  grammar: Grammar,
  hasStory: boolean,
): readonly Constituent[] {
  const match = matchBefore(grammar.patterns.loneVictims, signsOf(constituents), Infinity);
  const [[at] = [], [by] = []] = match?.groups ?? [];
  const [victim, harm] = [constituents[at ?? -1], constituents[by ?? -1]];
  if (!victim || at === undefined || by === undefined || harm?.measure !== 'killed')
    return constituents;
  // «A farmer was killed and *two* were injured», but not «a farmer was killed with his *two* sons»
  const hasOthers = constituents.some(({amount}) => amount);
  if (hasOthers && constituents[by + 1]?.tag !== 'and') return constituents;
  const isOne = grammar.is('articles', tokens[victim.first]?.lower);
  const isRelative = constituents[at - 1]?.tag === 'who';
  const rest = isRelative ? tokens : tokens.slice(harm.next);
  // «A student died in hospital», after others were hurt
  const isPatient = hasStory && constituents[by + 1]?.tag === 'moved';
  const isShot = harm.tag === 'struck' || constituents[by - 1]?.tag === 'midway';
  const hasEvent =
    (isShot && !isRelative) || isPatient || rest.some(({lower}) => grammar.is('events', lower));
  if (!isOne || !hasEvent) return constituents;
  const counted: Constituent = {...victim, tag: 'article', amount: {kind: 'exact', value: 1}};
  return constituents.map((one) => (one === victim ? counted : one));
}

/** Leaves out a lone victim where the text counts others who were killed. */
export function dropLoneVictims(all: readonly Draft[]): Draft[] {
  const dead = all.filter(({measure}) => measure === 'killed');
  return all.filter(({isLone}) => !isLone || dead.length === 1);
}
