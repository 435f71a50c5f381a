import type {Amount} from '../model/article.js';
import type {Grammar} from './grammar.js';
import type {Hedge} from './language.js';
import {readNumber} from './numbers.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** A number with its hedge. */
export interface AmountPhrase {
  readonly amount: Amount;
  readonly next: number;
}

/** More than the world's population. */
const mostPeople = 9e9;

/** Maximum number of hedges before a number: «at least another». */
const mostHedges = 6;

/**
 * Reads the hedges before a number. Of several, as in «up to another», the first that changes the
 * amount counts.
 */
function readHedges(
  tokens: readonly Token[],
  start: number,
  {tables, is, words}: Grammar,
): {kind: Hedge; next: number} {
  let kind: Hedge = 'exact';
  let next = start;
  let found = findPhrase(tables.hedgesBefore, tokens, next);
  // «the toll has *gone* up to 18»
  const before = tokens[start - 1]?.lower ?? '';
  const isRisen = is('risers', before) || words.get(before)?.tag === 'toll';
  if (isRisen && found?.value === 'at-most' && is('through', tokens[start + 1]?.lower))
    return {kind, next};
  while (found && next < start + mostHedges) {
    // «about the four people» means concerning them, not roughly four.
    const isAbout = is('definite', tokens[found.next]?.lower);
    if (kind === 'exact' && !isAbout) kind = found.value;
    next = found.next;
    found = findPhrase(tables.hedgesBefore, tokens, next);
  }
  return {kind, next};
}

/** Reads the upper end of a range: «12 *to 15*», «between 12 *and 15*». */
function readRange(
  tokens: readonly Token[],
  lower: number,
  link: number,
  grammar: Grammar,
): AmountPhrase | undefined {
  const {value: max = 0, next = 0} = readNumber(tokens, link + 1, grammar) ?? {};
  if (max <= lower) return undefined;
  // «2 to 3 million»: the scale applies to both ends.
  const scaled = lower * Number(grammar.tables.scales.get(tokens[next - 1]?.lower ?? '') ?? 1);
  return {amount: {kind: 'range', min: scaled < max ? scaled : lower, max}, next};
}

/** Reads a number with its hedges: «at least 25», «12 to 15», «50 or more», «dozens». */
export function readAmount(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): AmountPhrase | undefined {
  const {is, tables} = grammar;
  const wordAt = (at: number) => tokens[at]?.lower ?? '';
  const hedge = readHedges(tokens, start, grammar);
  const isBetween = is('between', wordAt(hedge.next));
  const first = hedge.next + Number(isBetween);
  const {value, next} = readNumber(tokens, first, grammar) ?? {value: 0, next: 0};
  if (value === undefined) {
    const words = tokens.slice(first, next).map(({lower}) => lower);
    return {amount: {kind: 'vague', words: words.join(' ')}, next};
  }
  if (!value || value > mostPeople) return undefined;
  // «12 to 15», but not in «rose from 12 to 15»
  const isRange = is(isBetween ? 'and' : 'through', wordAt(next)) && !is('from', wordAt(start - 1));
  const range = isRange ? readRange(tokens, value, next, grammar) : undefined;
  if (range || isBetween) return range;
  const after = findPhrase(tables.hedgesAfter, tokens, next);
  const isRough = hedge.kind === 'exact' && is('rough', wordAt(next - 1));
  const kind = after?.value ?? (isRough ? 'about' : hedge.kind);
  return {amount: {kind, value}, next: after?.next ?? next};
}
