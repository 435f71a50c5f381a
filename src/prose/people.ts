import type {Measure} from '../model/article.js';
import type {Grammar} from './grammar.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** The people that a number counts. */
export interface People {
  /** Words that mean people only with certain verbs: «12 lives were lost». */
  readonly tag?: 'lives' | 'bodies';
  /** Absent for people in general. */
  readonly group?: string | undefined;
  /** The harm, if the phrase states it: «seven *deaths*», «30 *wounded* soldiers». */
  readonly measure?: Measure | undefined;
  readonly next: number;
}

/** Maximum number of words between a number and its noun: «12 Islamic State group militants». */
const mostModifiers = 5;

/** A word in lower case, if it is a plural of persons; the name of a nationality as it is. */
export function readPlural(
  text: string,
  {is, singulars, headEndings, nationEndings}: Grammar,
): string | undefined {
  const lower = text.toLowerCase();
  if (is('plurals', lower) || singulars.has(lower)) return lower;
  const isHead = headEndings.some(([, plural]) => lower.endsWith(plural));
  if (isHead && !is('inhuman', lower)) return lower;
  return nationEndings.test(text) ? text : undefined;
}

/** The plural of a word that names one person: «woman», «soldier», «Ghanaian». */
export function readSingular(token: Token, grammar: Grammar): string | undefined {
  const {lower, text} = token;
  const {pluralsOf, headEndings, is, nationEndings} = grammar;
  if (isStop(token, grammar) || is('inhuman', lower)) return undefined;
  const listed = pluralsOf.get(lower) ?? (is('plurals', lower) ? lower : undefined);
  if (listed) return listed;
  const [singular, plural] = headEndings.find(([end]) => lower.endsWith(end)) ?? [];
  if (singular && plural) return lower.slice(0, -singular.length) + plural;
  return nationEndings.test(`${text}s`) ? `${text}s` : undefined;
}

/** Whether a word cannot be inside «12 … soldiers»: punctuation, a number, a verb, a preposition. */
export function isStop(token: Token | undefined, {words, additions}: Grammar): boolean {
  if (!token || !/^\p{L}/u.test(token.text) || additions.has(token.lower)) return true;
  return (words.get(token.lower)?.tag ?? 'kind') !== 'kind' || token.lower.endsWith('ing');
}

/** Whether a word is part of a group's name: «*suspected* rebels», «*British* troops». */
function isModifier(word: string | undefined, {is, nationAdjectives}: Grammar): boolean {
  return is('hedging', word?.toLowerCase()) || nationAdjectives.test(word ?? '');
}

/** The name of a group without «suspected» and «British». */
export function stripModifiers(group: string, grammar: Grammar): string | undefined {
  const words = group.split(' ').filter((word) => !isModifier(word, grammar));
  const name = words.join(' ');
  return name && !grammar.nationEndings.test(name) ? name : undefined;
}

/** The group after «the number of»: «the number of *British troops* killed». */
export function readCounted(
  tokens: readonly Token[],
  start: number,
  grammar: Grammar,
): string | undefined {
  return readPeople(tokens, start, false, grammar)?.group;
}

/** The modifiers before the noun of a group: «suspected», «British». */
function readModifiers(
  tokens: readonly Token[],
  start: number,
  at: number,
  grammar: Grammar,
): string {
  // «South Koreans»: a name of two words
  const isName = grammar.nationEndings.test(tokens[at]?.text ?? '');
  const isOwn = (word = '') => isModifier(word, grammar) || (isName && /^\p{Lu}/u.test(word));
  let first = at;
  while (first > start && isOwn(tokens[first - 1]?.text)) first -= 1;
  // «*suspected* Islamic militants»
  const hedge = tokens.slice(start, first).findIndex(({lower}) => grammar.is('hedging', lower));
  if (hedge >= 0) first = start + hedge;
  const words = tokens.slice(first, at);
  return words.map(({text, lower}) => `${grammar.is('hedging', lower) ? lower : text} `).join('');
}

/**
 * The name of a group, with the words before a noun that means little alone: «police officers», «law
 * enforcement officers», «FBI agents».
 */
function nameGroup(
  plural: string | undefined,
  noun: Token | undefined,
  before: readonly Token[],
  {is, words, nationAdjectives}: Grammar,
): string | undefined {
  const last = before.at(-1);
  const isNamed = last && is('incomplete', plural) && !words.get(last.lower);
  const isOwn = ({text, lower}: Token) =>
    text === lower && !words.get(lower) && !is('hedging', lower);
  const own = before.slice(before.findLastIndex((token) => !isOwn(token)) + 1);
  const isShort = noun?.text === noun?.lower && /^\p{Lu}{2,}$/u.test(last?.text ?? '');
  if (isNamed && (own.length > 0 || isShort))
    return [...(isShort ? [last] : own).map(({text}) => text), plural].join(' ');
  // «National Guards», or «Aid Workers» in a headline
  const isName = isNamed && noun?.text !== noun?.lower && !nationAdjectives.test(last.text);
  // «Red Cross workers»
  const isCapital = ({text}: Token) => /^\p{Lu}/u.test(text) && !nationAdjectives.test(text);
  const names = before.slice(before.findLastIndex((token) => !isCapital(token)) + 1);
  if (isNamed && !isName && names.length > 0)
    return [...names.map(({text}) => text), plural].join(' ');
  return is('general', plural) || isName ? undefined : plural;
}

/** Maximum number of words of what people are members of. */
const mostOfName = 5;

/** Reads «members of the presidential guard», because «members» means little alone. */
function nameMembers(tokens: readonly Token[], at: number, grammar: Grammar): string | undefined {
  const {is, words} = grammar;
  const [noun, of, article] = tokens.slice(at, at + 3);
  if (!is('incomplete', noun?.lower) || words.get(of?.lower ?? '')?.tag !== 'of') return undefined;
  const start = at + (words.get(article?.lower ?? '')?.tag === 'determiner' ? 3 : 2);
  const length = tokens
    .slice(start, start + mostOfName + 1)
    .findIndex((one) => isStop(one, grammar));
  const name = tokens.slice(at, start + length).map(({text}) => text);
  // «members of a NATO-led peacekeeping force» is cut, because «peacekeeping» looks like a verb.
  const isWhole = !/['’]s$|-\p{L}+ed$/u.test(name.at(-1) ?? '');
  // «members of the army *and militiamen* loyal to it»
  const [link, other] = tokens.slice(start + length);
  const isPair = is('and', link?.lower) && readPlural(other?.text ?? '', grammar) !== undefined;
  return length > 0 && isWhole && !isPair ? name.join(' ') : undefined;
}

function readNoun(
  tokens: readonly Token[],
  at: number,
  start: number,
  isOne: boolean,
  grammar: Grammar,
): People | undefined {
  const {is} = grammar;
  const [token, and] = tokens.slice(at, at + 2);
  const before = tokens.slice(start, at);
  const last = before.at(-1);
  const counted = grammar.tables.nouns.get(token?.lower ?? '');
  const next = at + 1;
  // «100 *death* threats»
  if (counted && !isOne && !token?.lower.endsWith('s')) return undefined;
  if (counted === 'lives' || counted === 'bodies') return {tag: counted, next};
  if (counted)
    return {
      measure: counted,
      group: nameGroup(last && readSingular(last, grammar), undefined, [], grammar),
      next,
    };
  // «14 *soldiers'* wives»
  const isPossessive = token?.lower.endsWith('s') && (and?.start ?? 0) > token.end + 1;
  if (isPossessive && !isStop(and, grammar)) return undefined;
  const plural = token && (isOne ? readSingular(token, grammar) : readPlural(token.text, grammar));
  const isNation = plural !== undefined && grammar.nationEndings.test(plural);
  const isLast = isNation ? isStop(and, grammar) : !readPlural(and?.text ?? '', grammar);
  if (!plural || !isLast) return undefined;
  // «14 *mostly* young men»: others too
  if (before.some(({lower}) => is('partly', lower))) return {next};
  const noun = nameGroup(plural, token, before, grammar) ?? nameMembers(tokens, at, grammar);
  const own = noun?.endsWith(` ${plural}`) ? noun.split(' ').length - 1 : 0;
  // «militares colombianos»
  const head = grammar.isHeadFirst && noun && last && readPlural(last.text, grammar);
  const modifiers = head ? `${last.text} ` : readModifiers(tokens, start, at - own, grammar);
  // «12 British people» are a group, named by the adjective.
  const group = noun ? modifiers + noun : modifiers ? modifiers + plural : undefined;
  // «women and children», «policemen and national guardsmen»: two groups under one number
  const other =
    group && is('and', and?.lower) ? readPeople(tokens, at + 2, false, grammar) : undefined;
  const isPair = other?.group && !other.measure && isStop(tokens[other.next], grammar);
  return isPair
    ? {group: `${group} ${and?.lower} ${other.group}`, next: other.next}
    : {group, next};
}

/** Reads the people after a number: «12 *Syrian soldiers*», «seven *deaths*», «30 *wounded civilians*». */
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
    // «three injured strikers» may be athletes. Without a group, the figure needs another toll.
    const isAthletic = grammar.is('athletic', tokens[start]?.lower);
    // «five homeless men» were homeless before.
    if (people && tag === 'state' && measure === 'displaced') return people;
    if (people && isAdjective) return {measure, ...people, ...(isAthletic && {group: undefined})};
    if (people) return people;
    if (isStop(tokens[at], grammar)) return undefined;
  }
  return undefined;
}
