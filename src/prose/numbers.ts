import type {Grammar} from './grammar.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** A number in a text: a value, or words without one. */
export interface NumberPhrase {
  /** Undefined for a vague number: «dozens». */
  readonly value?: number;
  readonly next: number;
}

/**
 * Reads digits in groups of three, «1,200», «1 200», and decimals, «4.5», with a language's
 * separators.
 */
function readDigits(lower: string, {group, decimal}: Grammar['separators']): number {
  const digits = lower.replaceAll(/[ \u00a0\u2009\u202f]/g, group);
  const [whole = '', part = '', ...rest] = digits.split(decimal);
  const isGrouped = /^\d{1,3}$/.test(whole.split(group, 1)[0] ?? '') && /^\d/.test(whole);
  const groups = whole.split(group).slice(1);
  const isWhole =
    /^\d{1,12}$/.test(whole) || (isGrouped && groups.every((one) => /^\d{3}$/.test(one)));
  if (!isWhole || rest.length > 0 || !/^\d{0,3}$/.test(part)) return Number.NaN;
  return Number(`${whole.replaceAll(group, '')}.${part || 0}`);
}

/**
 * The value that a token adds to a number: «12», «1,200», «4.5», «six», «forty-two»; NaN for other
 * tokens.
 */
function readAddition({lower}: Token, {additions, separators}: Grammar): number {
  return /^\d/.test(lower) ? readDigits(lower, separators) : (additions.get(lower) ?? Number.NaN);
}

/** Reads the number that starts at a token: digits, words, or both («4.5 million»). */
export function readNumber(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): NumberPhrase | undefined {
  const {vague, fractions, scales} = grammar.tables;
  const words = findPhrase(vague, tokens, start);
  if (words) return {next: words.next};
  const scaleAt = (at: number) => Number(scales.get(tokens[at]?.lower ?? '') ?? 0);
  const fraction = findPhrase(fractions, tokens, start);
  let next = fraction && scaleAt(fraction.next) ? fraction.next : start;
  let rest = fraction && next > start ? Number(fraction.value) : 0;
  let thousands = 0;
  for (let token = tokens[next]; token; token = tokens[next]) {
    const scale = scaleAt(next);
    // «a hundred and six», «treinta y seis»
    const isLink = rest % 100 >= 20 && rest % 10 === 0 && grammar.is('tensLink', token.lower);
    const isAnd = isLink || (rest >= 100 && grammar.is('and', token.lower));
    const addition = readAddition((isAnd ? tokens[next + 1] : undefined) ?? token, grammar);
    // «forty» may be followed by «two», «a hundred» by «twelve».
    const room = addition < 10 && rest % 100 > 10 ? 10 : 100;
    if (scale && rest) {
      if (scale >= 1000) thousands += rest * scale;
      rest = scale < 1000 ? rest * scale : 0;
    } else if (rest ? rest % room === 0 && addition < 100 : addition >= 0) rest += addition;
    else break;
    next += isAnd ? 2 : 1;
  }
  const value = Math.round((thousands + rest) * 1000) / 1000;
  return value && Number.isInteger(value) ? {value, next} : undefined;
}
