import type {Grammar} from './grammar.js';
import {isStop, readPeople, type People} from './people.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** Reads the person of an ordinal: «*a 12th person* has died», «*the third victim* died». */
export function readOrdinal(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): {value: number; people: People} | undefined {
  const {lower} = tokens[first] ?? {};
  if (!grammar.is('articles', lower) && !grammar.is('definite', lower)) return undefined;
  const word = findPhrase(grammar.tables.ordinals, tokens, first + 1);
  const [, digits] = grammar.ordinalNumber.exec(tokens[first + 1]?.lower ?? '') ?? [];
  const value = Number(word?.value ?? digits ?? 0);
  const people = value > 1 ? readPeople(tokens, first + 2, true, grammar) : undefined;
  const isWhole = people && !people.tag && !people.measure && isStop(tokens[people.next], grammar);
  return isWhole ? {value, people} : undefined;
}
