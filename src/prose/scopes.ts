import type {Scope} from '../model/article.js';
import type {Constituent} from './constituents.js';
import type {Span} from './factuality.js';
import type {Grammar} from './grammar.js';
import {matchAll, matchBefore, matchFirst} from './patterns.js';
import type {PartOfSpeech} from './part-of-speech.js';
import {textBetween, type Token} from './tokens.js';

/** «since the war began»: what is longer may be cut in the wrong place. */
const mostSince = 7;

/** A sentence taken apart. */
export interface Sentence {
  /** The text of its block, in which its tokens have their offsets. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly constituents: readonly Constituent[];
  /** The signs of its constituents. */
  readonly signs: string;
  readonly grammar: Grammar;
}

/** The words of some constituents, as they are printed. */
export function printedWords({text, tokens, constituents}: Sentence, start: number, end: number): string {
  return textBetween(text, tokens, constituents[start]?.first ?? 0, constituents[end - 1]?.next ?? 0);
}

/** When it was said: «said on *Sunday*». */
export function findSaidTime({signs, constituents, grammar}: Sentence): Constituent | undefined {
  return matchAll(grammar.patterns.saidTime, signs).map(
    ({groups: [time]}) => constituents[time?.[0] ?? -1],
  )[0];
}

/** The dates of a sentence that are no part of a since-clause or of «said on Sunday». */
export function findEventDates({signs, constituents, grammar}: Sentence): string[] {
  const {sinceClause, saidTime} = grammar.patterns;
  const others = matchAll([...sinceClause, ...saidTime], signs);
  const isEvent = (at: number) => !others.some(({start, end}) => at > start && at < end);
  return constituents.flatMap(({iso}, at) => (iso && isEvent(at) ? iso : []));
}

/** From when a figure counts, by its «since»: a day where one is named, else the words. */
function readSince(sentence: Sentence, span: Span): Scope | undefined {
  const {signs, constituents, grammar} = sentence;
  const {sinceAfter, sinceBefore, sinceClause} = grammar.patterns;
  const after = matchFirst(sinceAfter, signs, span.start + 1);
  const since = after ? after.end - 1 : matchBefore(sinceBefore, signs, span.end)?.start;
  if (since === undefined) return undefined;
  const end = matchFirst(sinceClause, signs, since)?.end ?? since;
  const from = constituents.slice(since, end).find(({iso}) => iso)?.iso;
  if (!from && end > since + mostSince) return undefined;
  return from ? {from} : {event: printedWords(sentence, since, end)};
}

function readDay(sentence: Sentence, {by}: Span): Scope {
  const [day, ...others] = findEventDates(sentence);
  const {constituents, signs, grammar} = sentence;
  const isOneDay =
    others.length === 0 && !matchBefore(grammar.patterns.severalDays, signs, Infinity);
  return day && isOneDay && constituents[by]?.tag !== 'toll' ? {from: day, to: day} : {};
}

/** The place inside a figure's phrase or after it, or that the sentence starts with; in a headline capitals say nothing. */
function findPlace(sentence: Sentence, {start, end}: Span): string | undefined {
  const {signs, constituents, grammar} = sentence;
  const {places} = grammar.patterns;
  const count = (tag: PartOfSpeech) => constituents.filter((constituent) => constituent.tag === tag).length;
  if (constituents.at(-1)?.tag !== 'boundary' || count('name') > count('plain') + 3) return undefined;
  const nextTo = (from: number) => matchFirst(places, signs, from)?.groups[0];
  const [inside, opening] = [nextTo(start), nextTo(0)];
  // «12 were killed in the north and nine in the capital»: the north is not where the nine were.
  const isOfOther = constituents.slice(0, opening?.[0]).some(({amount}) => amount);
  const place =
    inside && inside[1] <= end ? inside : (nextTo(end) ?? (isOfOther ? undefined : opening));
  return place && printedWords(sentence, ...place);
}

/** What a figure covers, as far as its sentence says it. */
export function readScope(sentence: Sentence, span: Span): Scope {
  const place = findPlace(sentence, span);
  return {...(readSince(sentence, span) ?? readDay(sentence, span)), ...(place && {place})};
}
