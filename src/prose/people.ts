import type {Measure} from '../model/article.js';
import type {Grammar} from './grammar.js';
import {findPhrase} from './phrases.js';
import type {Token} from './tokens.js';

/** Whom a number counts. */
export interface People {
  /** They count people with the right verb only. */
  readonly tag?: 'lives' | 'bodies';
  /** Absent for people in general. */
  readonly group?: string | undefined;
  /** «seven *deaths*», «30 *wounded* soldiers»: what was suffered stands in the phrase itself. */
  readonly measure?: Measure | undefined;
  readonly next: number;
}

/** How many words may stand between a number and its noun: «12 Islamic State group militants». */
const mostModifiers = 5;

/** The plural that a word is: in the list, by its ending, or as a nationality. */
export function readPlural(
  text: string,
  {is, personEndings, nationEndings}: Grammar,
): string | undefined {
  const lower = text.toLowerCase();
  if (is('plurals', lower) || (personEndings.test(lower) && !is('inhuman', lower))) return lower;
  return nationEndings.test(text) ? text : undefined;
}

/** The plural of a word that names one person: «woman», «soldier». */
function readSingular(token: Token, grammar: Grammar): string | undefined {
  const {lower, text} = token;
  const {irregular} = grammar.tables;
  if (isStop(token, grammar)) return undefined;
  const ending = irregular.get(lower.slice(-3));
  return (
    irregular.get(lower) ?? (ending ? lower.slice(0, -3) + ending : readPlural(`${text}s`, grammar))
  );
}

/** Whether a word cannot stand inside «12 … soldiers»: a sign, a number, a verb, a preposition. */
export function isStop(token: Token | undefined, {words, additions}: Grammar): boolean {
  if (!token || !/^\p{L}/u.test(token.text) || additions.has(token.lower)) return true;
  return (words.get(token.lower)?.tag ?? 'kind') !== 'kind' || token.lower.endsWith('ing');
}

/** «police officers», «aid workers»: what such a noun says stands in the word before. */
function nameGroup(
  plural: string | undefined,
  before: Token | undefined,
  {is, words}: Grammar,
): string | undefined {
  const isNamed =
    is('incomplete', plural) && before?.text === before?.lower && !words.get(before?.lower ?? '');
  if (isNamed && before) return `${before.lower} ${plural}`;
  return is('general', plural) ? undefined : plural;
}

function readNoun(
  tokens: readonly Token[],
  at: number,
  start: number,
  isOne: boolean,
  grammar: Grammar,
): People | undefined {
  const {is} = grammar;
  const [token, and, second, end] = tokens.slice(at, at + 4);
  const before = at > start ? tokens[at - 1] : undefined;
  const noun = grammar.tables.nouns.get(token?.lower ?? '');
  const next = at + 1;
  if (noun === 'lives' || noun === 'bodies') return {tag: noun, next};
  if (noun)
    return {
      measure: noun,
      group: nameGroup(before && readSingular(before, grammar), undefined, grammar),
      next,
    };
  const plural = token && (isOne ? readSingular(token, grammar) : readPlural(token.text, grammar));
  const isLast = is('plurals', token?.lower)
    ? !readPlural(and?.text ?? '', grammar)
    : isStop(and, grammar);
  if (!plural || !isLast) return undefined;
  const group = nameGroup(plural, before, grammar);
  // «women and children»: two groups under one number
  const isPair =
    group &&
    is('and', and?.lower) &&
    readPlural(second?.text ?? '', grammar) &&
    isStop(end, grammar);
  return isPair ? {group: `${group} ${and?.lower} ${second?.lower}`, next: at + 3} : {group, next};
}

/** Reads «12 *Syrian soldiers*», «seven *deaths*», «30 *wounded civilians*» from after the number. */
export function readPeople(
  tokens: readonly Token[],
  start: number,
  isOne: boolean,
  grammar: Grammar,
): People | undefined {
  const found = findPhrase(grammar.words, tokens, start);
  const {tag, measure} = found?.value ?? {};
  const isAdjective = tag === 'struck' || tag === 'state';
  const first = isAdjective ? (found?.next ?? start) : start;
  for (let at = first; at <= first + mostModifiers; at += 1) {
    const people = readNoun(tokens, at, first, isOne, grammar);
    // «three injured strikers» may be back next week; without a group another toll must stand beside it.
    const isAthletic = grammar.is('athletic', tokens[start]?.lower);
    if (people && isAdjective) return {measure, ...people, ...(isAthletic && {group: undefined})};
    if (people) return people;
    if (isStop(tokens[at], grammar)) return undefined;
  }
  return undefined;
}
