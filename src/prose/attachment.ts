import {isWithin, type Clause} from './clauses.js';
import type {Constituent} from './constituents.js';
import type {Span} from './factuality.js';
import {isOwner, type Parsed} from './sentence.js';

/** Words between a day or a place and the word that it may belong to: «*late on* Sunday». */
const adjunct = /^(?:preposition|place|determiner|adverb)$/;

/** Parts of speech that continue a toll after a comma or «and»: «14 killed *and 20 hurt* on Sunday». */
const goingOn =
  /^(?:struck|strikes|state|befell|including|amongThem|ofThem|adverb|preposition|place|name|time|people|number)$/;

/** Parts of speech that start another statement than that of the figure. */
const leaving = /^(?:who|where|said|boundary|joining|pronoun|according)$/;

const auxiliary = /^(?:was|were|has|have|been|reported|midway|adverb)$/;

const noun = /^(?:plain|name|people|kind)$/;

/** The word before a day or a place, without «late on». */
function wordBefore({constituents, tokens}: Parsed, at: number): string {
  const before = constituents.slice(0, at).findLast(({tag}) => !adjunct.test(tag));
  return before?.tag === 'plain' ? (tokens[before.first]?.lower ?? '') : '';
}

/** The words of a place: «the town *of Maskan*». No day belongs to a place. */
const ofPlace = /^(?:determiner|plain|kind|of|name)$/;

/** Whether a word links a noun that may have a day or a place of its own: «*over* a vote». */
function isLink(sentence: Parsed, link: number, at: number): boolean {
  const {constituents, tokens, grammar} = sentence;
  if (!grammar.is('purposes', tokens[constituents[link]?.first ?? 0]?.lower)) return false;
  const words = constituents.slice(link + 1, at);
  while (adjunct.test(words.at(-1)?.tag ?? '')) words.pop();
  const isPlace =
    /^(?:name|kind)$/.test(words.at(-1)?.tag ?? '') && words.every(({tag}) => ofPlace.test(tag));
  // «fell to the ground», «left over from the war»
  const isOfVerb = grammar.pastVerbs.test(wordBefore(sentence, link));
  return (
    !isPlace &&
    !isOfVerb &&
    words.length > 0 &&
    !/^(?:preposition|place)$/.test(words[0]?.tag ?? '')
  );
}

/**
 * Whether a day or a place may belong to a noun in between: «protests over a vote *on Sunday*», but
 * not «a bus heading for a market overturned *on Sunday*».
 */
export function isOfNoun(sentence: Parsed, from: number, at: number): boolean {
  const {constituents, grammar} = sentence;
  const isLinked = constituents.slice(from, at).some((_, i) => isLink(sentence, from + i, at));
  return isLinked && !grammar.pastVerbs.test(wordBefore(sentence, at));
}

/** Whether a day or a place belongs to a participle: «a blast *heard* in Orsa». */
export function isOfParticiple(sentence: Parsed, from: number, at: number): boolean {
  const {constituents, grammar} = sentence;
  // «murieron *aplastados* el domingo»
  const isOfToll = constituents.slice(from + 1, at).every(({tag}) => adjunct.test(tag));
  return !isOfToll && grammar.participles.test(wordBefore(sentence, at));
}

/** Whether a toll goes on after a comma, «and» or an auxiliary verb. */
function goesOn(all: readonly Constituent[], at: number): boolean {
  const {tag = 'plain'} = all[at] ?? {};
  const isComma = tag === 'comma' || tag === 'and';
  // «a Bethesda, Maryland, mall»
  const isSecond = tag === 'comma' && all[at - 1]?.tag === 'name' && all[at - 2]?.tag === 'comma';
  if (isSecond) return true;
  const next = all
    .slice(at + 1)
    .find((one) => !auxiliary.test(one.tag) && !(isComma && one.tag === 'and'));
  // «three hurt on Sunday», but not «more than the two on Sunday»
  const after = next && all[all.indexOf(next) + 1]?.tag;
  const isBare = next?.tag === 'bare' && !goingOn.test(after ?? '') && !auxiliary.test(after ?? '');
  if (isComma) return !isBare && (next?.amount !== undefined || goingOn.test(next?.tag ?? ''));
  return !/^(?:was|were|has|have)$/.test(tag) || goingOn.test(next?.tag ?? '');
}

/** Whether «and» adds only a noun: «killed in strikes *and shelling* on Sunday». */
function addsNoun(sentence: Parsed, at: number, day: number): boolean {
  const {constituents, grammar} = sentence;
  const [word, ...rest] = constituents.slice(at + 1, day);
  return (
    constituents[at]?.tag === 'and' &&
    word?.tag === 'plain' &&
    rest.every(({tag}) => adjunct.test(tag)) &&
    !grammar.pastVerbs.test(wordBefore(sentence, day))
  );
}

/** Whether a verb follows «to»: «a storm due *to reach* Orsa on Sunday». */
function isAim(all: readonly Constituent[], at: number): boolean {
  const next = all[at + 1]?.tag ?? '';
  return all[at]?.tag === 'to' && /^(?:plain|reach|struck|claim|midway)$/.test(next);
}

/** Whether only the toll and its circumstances are between a figure and a day after it. */
function isAfter(sentence: Parsed, from: number, day: number): boolean {
  const {constituents, clauses, tokens, grammar} = sentence;
  const isLeft = (at: number) =>
    leaving.test(constituents[at]?.tag ?? '') ||
    isAim(constituents, at) ||
    !(goesOn(constituents, at) || addsNoun(sentence, at, day));
  const own = [...constituents.keys()]
    .slice(from, day)
    .filter((at) => clauses[at] === clauses[day]);
  // «with rescuers on Sunday *searching* the ruins»
  const after = tokens[constituents[day + 1]?.first ?? 0]?.lower ?? '';
  const isSubject = grammar.gerunds.test(after) && !grammar.is('dayParts', after);
  return (
    !isSubject &&
    !own.some(isLeft) &&
    !isOfNoun(sentence, from, day) &&
    !isOfParticiple(sentence, from, day)
  );
}

/** Whether a noun follows a day: «the festival on Sunday *collapsed*». */
function isFollowed({constituents, tokens, grammar}: Parsed, day: number): boolean {
  const {tag = '', first = 0} = constituents[day + 1] ?? {};
  return noun.test(tag) && !grammar.is('dayParts', tokens[first]?.lower);
}

/** Whether a day is that of the last verb of its clause: «a bus which overturned *on Sunday*». */
export function isOfVerb(sentence: Parsed, {start, kind}: Clause, day: number): boolean {
  const {constituents, clauses} = sentence;
  const from = kind === 'main' || kind === 'content' ? start : start + 1;
  const own = [...constituents.keys()]
    .slice(from, day)
    .filter((at) => clauses[at] === clauses[day]);
  const hasAim = own.some((at) => isAim(constituents, at));
  const isVerb = sentence.grammar.pastVerbs.test(wordBefore(sentence, day));
  return (isVerb || !hasAim) && !isOfNoun(sentence, from, day) && !isFollowed(sentence, day);
}

/** Whether a clause opens with a day: «*On Sunday*, a bomb killed 14». */
export function isOpening({constituents}: Parsed, {start, kind}: Clause, day: number): boolean {
  const from = kind === 'main' || kind === 'content' ? start : start + 1;
  return constituents
    .slice(from, day)
    .every(({tag}) => adjunct.test(tag) || tag === 'and' || tag === 'comma');
}

/** Whether a comma or «and» before a toll leads to it: «on Sunday, *toppling houses* and killing 14». */
function leadsTo({constituents, tokens, grammar}: Parsed, at: number, toll: number): boolean {
  if (!/^(?:comma|and)$/.test(constituents[at]?.tag ?? '')) return true;
  const next = tokens[constituents[at + 1]?.first ?? 0]?.lower ?? '';
  return at + 1 >= toll || goesOn(constituents, at) || grammar.gerunds.test(next);
}

/** Whether a day before the toll is that of its event. */
function isBefore(sentence: Parsed, clause: Clause, day: number, {start}: Span): boolean {
  const {constituents} = sentence;
  const between = constituents.slice(day + 1, start);
  // «On Sunday police blamed a bomb *for* killing 14»
  const isGoverned =
    constituents[start]?.tag === 'strikes' &&
    /^(?:preposition|of|place)$/.test(between.at(-1)?.tag ?? '');
  if (isGoverned) return false;
  if (isOpening(sentence, clause, day)) return true;
  const isLeft = between.some(
    ({tag}, i) => leaving.test(tag) || !leadsTo(sentence, day + 1 + i, start),
  );
  // «gunmen who crossed the border on Sunday killed 14»
  const isInRelative =
    clause.kind === 'relative' &&
    constituents.slice(clause.start + 1, day).some(({tag}) => noun.test(tag));
  return !isLeft && !isInRelative && isOfVerb(sentence, clause, day);
}

/**
 * Whether a day in the clause of an event belongs to its toll, as far as the words between show: not
 * to a noun («protests over a vote on Sunday»), a participle («a bridge opened on Sunday») or another
 * verb («and troops were sent there on Sunday»).
 */
export function isDayOf(sentence: Parsed, span: Span, day: number): boolean {
  const {constituents, clauses, tokens} = sentence;
  const clause = clauses[day];
  // «in the first ten days *of September*»
  const {first: hours = 0} = constituents[day - 2] ?? {};
  const isYear = constituents[day]?.iso?.length === 4;
  const isOf =
    constituents[day - 1]?.tag === 'of' &&
    !isYear &&
    !sentence.grammar.is('dayParts', tokens[hours]?.lower);
  if (!clause || isOf) return false;
  if (isOwner(sentence, day)) {
    // «killed in *Sunday's* attack», «roof collapsed during *Sunday's* Mass, killing 14»
    const {tag, first = 0} = constituents[day - 1] ?? {};
    return (
      /^(?:place|preposition)$/.test(tag ?? '') &&
      sentence.grammar.is('inside', tokens[first]?.lower)
    );
  }
  const event = clauses[span.by];
  if (clause !== event && isWithin(clause, event)) return isOfVerb(sentence, clause, day);
  if (day < span.start) return isBefore(sentence, clause, day, span);
  if (day >= span.end) return isAfter(sentence, span.end, day);
  return !constituents
    .slice(span.start + 1, day)
    .some(({tag}) => /^(?:struck|state|who)$/.test(tag));
}
