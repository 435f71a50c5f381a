import type {Amount, Measure} from '../model/article.js';
import {readAmount} from './amounts.js';
import {readDate} from './dates.js';
import type {Grammar} from './grammar.js';
import {matchFirst, signOf} from './patterns.js';
import {readOrdinal} from './ordinals.js';
import {isStop, readPeople, readPlural} from './people.js';
import {findPhrase} from './phrases.js';
import type {PartOfSpeech} from './part-of-speech.js';
import type {Token} from './token.js';

/** A word or phrase that the grammar treats as one unit. */
export interface Constituent {
  readonly tag: PartOfSpeech;
  /** Indexes of its first token and of the token after it. */
  readonly first: number;
  readonly next: number;
  /** The harm, if the word or noun states it: «killed», «seven deaths». */
  readonly measure?: Measure | undefined;
  /** The number, of a figure. */
  readonly amount?: Amount;
  /** Whether it is in addition to others: «12 more people». */
  readonly isAdded?: boolean;
  /** Whether its number is an ordinal: «a 12th person». */
  readonly isOrdinal?: boolean;
  /** The group that it names: «soldiers». */
  readonly group?: string | undefined;
  /** The date, of a time. */
  readonly iso?: string | undefined;
}

/** The constituents as characters, for patterns to match. */
export function signsOf(constituents: readonly Constituent[]): string {
  return constituents.map(({tag}) => signOf(tag)).join('');
}

/** The number of an amount; the upper end of a range; NaN if it is vague. */
export function valueOf(amount: Amount | undefined): number {
  if (!amount || amount.kind === 'vague' || amount.kind === 'unknown') return Number.NaN;
  return amount.kind === 'range' ? amount.max : amount.value;
}

function tagAt({words}: Grammar, tokens: readonly Token[], at: number): PartOfSpeech | undefined {
  return findPhrase(words, tokens, at)?.value.tag;
}

function readFigure(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): Constituent | undefined {
  // «rose to *(31)* people»
  const isOpen = tokens[first]?.text === '(' && tokens[first + 2]?.text === ')';
  const {amount, next: end = 0} = readAmount(tokens, first + Number(isOpen), grammar) ?? {};
  const next = end + Number(isOpen);
  // «the 9 October election»
  if (!amount || readDate(tokens, next - 1, grammar, undefined)) return undefined;
  // «12 more soldiers», «12 of its soldiers»
  const filled = next + Number(grammar.is('fillers', tokens[next]?.lower));
  const isOf = tagAt(grammar, tokens, next) === 'of';
  const isOfThose =
    isOf && ['determiner', 'possessive'].includes(tagAt(grammar, tokens, next + 1) ?? '');
  const isOne = valueOf(amount) === 1;
  const people = readPeople(
    tokens,
    filled + Number(isOf) + Number(isOfThose),
    isOne && !isOfThose,
    grammar,
  );
  const tag = isOne ? 'single' : 'counted';
  const isAdded =
    (filled > next && !grammar.is('hedging', tokens[next]?.lower)) ||
    // «18 muertes *más*»
    (grammar.isHeadFirst && grammar.is('fillers', tokens[people?.next ?? -1]?.lower)) ||
    tokens.slice(first, next).some(({lower}) => grammar.is('adding', lower));
  // «11 of the victims were miners» is a subset of a toll.
  const isPart = isOfThose && people && !people.group;
  // «one more death» is not a figure by itself.
  const isLoneNoun = isOne && people?.measure !== undefined && !people.group;
  // «one of the country's greatest champions» is not a count.
  const isOneOf =
    isOne && isOfThose && tokens.slice(next, people?.next).some(({text}) => /['’]s$/.test(text));
  const year = /^(?:1[5-9]|20)\d\d$/.exec(tokens[next - 1]?.text ?? '')?.[0];
  // «one was killed»
  const isAlone = isOne && tagAt(grammar, tokens, filled) === 'was';
  // «mourning over 2019 deaths»: a year, not a count
  const isYear = year && people?.measure && !people.group;
  if (people && !isYear && !isPart && !isLoneNoun && !isOneOf)
    return {tag, first, amount, isAdded, ...people};
  if (isOpen) return undefined;
  return year
    ? {tag: 'time', first, next, iso: year}
    : {tag: isAlone ? 'single' : 'bare', first, next: filled, amount, isAdded};
}

/** Reads «a child» or «their driver», which counts as one in a list of figures. */
function readArticle(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): Constituent | undefined {
  const isOwn = tagAt(grammar, tokens, first) === 'possessive';
  const isOne = isOwn || grammar.is('articles', tokens[first]?.lower);
  const people = isOne && readPeople(tokens, first + 1, true, grammar);
  // In «a volunteer rescue service», «volunteer» is not the noun.
  const isWhole = people && isStop(tokens[people.next], grammar);
  // «*a body* of a woman was found»
  const isBody = people && people.tag === 'bodies' && !isOwn;
  if (!isWhole || (people.tag && !isBody) || people.measure) return undefined;
  return {tag: 'article', ...people, first, amount: {kind: 'exact', value: 1}};
}

/** Reads «*a third* was injured», «*another* was injured»: one more person. */
function readOther(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): Constituent | undefined {
  const isShare = tagAt(grammar, tokens, first + 1) === 'share';
  const isOther = isShare
    ? grammar.is('articles', tokens[first]?.lower)
    : grammar.is('adding', tokens[first]?.lower);
  const next = first + 1 + Number(isShare);
  return isOther && tagAt(grammar, tokens, next) === 'was'
    ? {tag: 'single', first, next, amount: {kind: 'exact', value: 1}, isAdded: true}
    : undefined;
}

/** Reads «a *12th* person». */
function readNth(
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): Constituent | undefined {
  const {value, people} = readOrdinal(tokens, first, grammar) ?? {};
  return (
    people && {
      ...people,
      tag: 'single',
      first,
      amount: {kind: 'exact', value: value ?? 0},
      isOrdinal: true,
    }
  );
}

/** Whether a word has a capital and lower-case letters, as a name does. */
function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}

function readWord(
  {text, lower}: Token,
  tokens: readonly Token[],
  first: number,
  grammar: Grammar,
): Constituent {
  const found = findPhrase(grammar.words, tokens, first);
  // «Orsk *Pass*», «Sant *Per*»: a known word as part of a name
  const isNamed =
    /^(?:adverb|passing|reach|doubt|elsewhere|apart|untrue|past)$/.test(found?.value.tag ?? '') &&
    isCapital(tokens[first - 1]) &&
    isCapital(tokens[first]);
  if (isNamed) return {tag: 'name', first, next: first + 1};
  if (found) return {...found.value, first, next: found.next};
  // «St. James», «Lt. Omar Haddad»
  const isShort = grammar.is('abbreviations', lower) && tokens[first + 1]?.text === '.';
  if (isShort && text !== lower) return {tag: 'name', first, next: first + 2};
  // «Hollis County», «Paris Metro»: a name that looks like a plural of a nationality
  const isNamePart = isCapital(tokens[first + 1]) && !grammar.is('plurals', lower);
  const plural = readPlural(text, grammar);
  const group = isNamePart && plural === text ? undefined : plural;
  const isNumber = !/^\p{L}/u.test(text) || grammar.additions.has(lower);
  const word: PartOfSpeech = text === lower ? 'plain' : lower.endsWith("'s") ? 'owner' : 'name';
  const head = group && readPlural(tokens[first + 1]?.text ?? '', grammar);
  // «police officers»
  if (head) return {tag: 'people', group: `${lower} ${head}`, first, next: first + 2};
  return {tag: group ? 'people' : isNumber ? 'number' : word, group, first, next: first + 1};
}

/** Corrects figures that the words around them show not to count people. */
function correct(constituents: readonly Constituent[], {patterns}: Grammar): Constituent[] {
  const signs = signsOf(constituents);
  return constituents.map(({amount, ...constituent}, at) => {
    if (!amount) return constituent;
    const isUncounted =
      matchFirst(patterns.uncounted, signs, at) && !matchFirst(patterns.gapped, signs, at);
    if (isUncounted) return {...constituent, tag: 'number'};
    return matchFirst(patterns.loneArticle, signs, at)
      ? {...constituent, tag: 'people'}
      : {...constituent, amount};
  });
}

/** Splits a sentence into dates, figures, known words, and other words. */
export function readConstituents(
  tokens: readonly Token[],
  grammar: Grammar,
  reference: string | undefined,
): Constituent[] {
  const constituents: Constituent[] = [];
  let first = 0;
  for (let token = tokens[first]; token; token = tokens[first]) {
    const date = readDate(tokens, first, grammar, reference);
    const constituent: Constituent = date
      ? {tag: 'time', first, ...date}
      : (readNth(tokens, first, grammar) ??
        readFigure(tokens, first, grammar) ??
        readOther(tokens, first, grammar) ??
        readArticle(tokens, first, grammar) ??
        readWord(token, tokens, first, grammar));
    constituents.push(constituent);
    first = constituent.next;
  }
  return correct(constituents, grammar);
}
