import type {Amount} from '../model/article.js';
import type {Grammar} from './grammar.js';
import type {Hedge} from './language.js';
import {readNumber} from './numbers.js';
import {findPhrase} from './phrases.js';
import type {Token} from './tokens.js';

/** A number with its hedge. */
export interface AmountPhrase {
  readonly amount: Amount;
  readonly next: number;
}

/** More than live on earth. */
const mostPeople = 9e9;

/** Reads a number with all that hedges it: «at least 25», «12 to 15», «50 or more», «dozens». */
export function readAmount(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): AmountPhrase | undefined {
  const {is} = grammar;
  const {hedgesBefore, hedgesAfter, scales} = grammar.tables;
  const wordAt = (at: number) => tokens[at]?.lower ?? '';
  let kind: Hedge = 'exact';
  let number = start;
  // Of «up to another» the first that says something counts.
  for (
    let found = findPhrase(hedgesBefore, tokens, number);
    found && number < start + 6;
    found = findPhrase(hedgesBefore, tokens, number)
  ) {
    if (kind === 'exact') kind = found.value;
    number = found.next;
  }
  const isBetween = is('between', wordAt(number));
  if (isBetween) number += 1;
  const {value, next} = readNumber(tokens, number, grammar) ?? {value: 0, next: 0};
  if (value === undefined) {
    const words = tokens
      .slice(number, next)
      .map(({lower}) => lower)
      .join(' ');
    return {amount: {kind: 'vague', words}, next};
  }
  if (!value || value > mostPeople) return undefined;
  // «12 to 15», but not of «rose from 12 to 15»
  const isRange = is(isBetween ? 'and' : 'through', wordAt(next)) && !is('from', wordAt(start - 1));
  const upper = isRange ? readNumber(tokens, next + 1, grammar) : undefined;
  if (upper?.value && upper.value > value) {
    // «2 to 3 million»: the scale belongs to both ends.
    const scaled = value * Number(scales.get(wordAt(upper.next - 1)) ?? 1);
    return {
      amount: {kind: 'range', min: scaled < upper.value ? scaled : value, max: upper.value},
      next: upper.next,
    };
  }
  if (isBetween) return undefined;
  const after = findPhrase(hedgesAfter, tokens, next);
  const hedge = kind === 'exact' && is('rough', wordAt(next - 1)) ? 'about' : kind;
  return {amount: {kind: after?.value ?? hedge, value}, next: after?.next ?? next};
}
