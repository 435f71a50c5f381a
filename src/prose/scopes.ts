import type {Scope} from '../model/article.js';
import {isDayOf} from './attachment.js';
import {isAboutEvent, type Clause, type Clauses} from './clauses.js';
import {isLongBefore} from './dates.js';
import type {Span} from './factuality.js';
import {matchAll, matchBefore, matchFirst} from './patterns.js';
import {isPartTime} from './part-times.js';
import {findPlace} from './places.js';
import {isOwner, printedWords, type Parsed, type Sentence} from './sentence.js';

/** The most constituents in «since the war began». The end of a longer clause is uncertain. */
const mostSince = 7;

/** A period that a sentence opens with. */
interface Period {
  readonly from: string;
  readonly to: string;
  /** The indexes of its dates. */
  readonly dates: readonly number[];
}

/** Reads «*From 24 February* 2022 … *to 5 March*, 12 were killed», «*From 1 to 28 March*, …». */
function findPeriod({constituents, tokens, grammar}: Sentence): Period | undefined {
  if (!grammar.is('from', tokens[0]?.lower)) return undefined;
  const {iso: start, first = 0} = constituents[1] ?? {};
  const last = constituents.findIndex(
    ({iso}, at) => at > 2 && iso?.length === 10 && constituents[at - 1]?.tag === 'to',
  );
  const to = constituents[last]?.iso ?? '';
  const day = tokens[first]?.text.padStart(2, '0') ?? '';
  const from = start ?? (last === 3 && day.length === 2 ? to.slice(0, 8) + day : '');
  return from && from < to ? {from, to, dates: [1, last]} : undefined;
}

/** Whether a day is the last of a count: «*by Sunday* 12 had died». */
export function isDeadline(sentence: Sentence, at: number): boolean {
  const {constituents, tokens, grammar} = sentence;
  const {first = 0} = constituents[at - 1] ?? {};
  return grammar.is('deadlines', tokens[first]?.lower) && !isOwner(sentence, at);
}

const datesOf = new WeakMap<Clauses, readonly number[]>();

/**
 * Indexes of the dates of events: without those of «since …», of earlier counts and of statements.
 * Kept for each sentence, because each of its figures asks for them.
 */
export function findEventDates(sentence: Parsed): readonly number[] {
  const known = datesOf.get(sentence.clauses) ?? listEventDates(sentence);
  datesOf.set(sentence.clauses, known);
  return known;
}

function listEventDates(sentence: Parsed): number[] {
  const {signs, constituents, grammar, clauses} = sentence;
  const period = findPeriod(sentence);
  let sinceEnd = 0;
  // «up from 12 *on Saturday*», «two doctors told a reporter *on Saturday*»
  // «as of 4 p.m. *Monday*»
  const counts = (['earlierCounts', 'saidTime', 'asOf'] as const).flatMap((name) =>
    matchAll(grammar.patterns[name], signs),
  );
  const isOfCount = (at: number) => counts.some(({start, end}) => at >= start && at < end);
  // «according to a doctor *on Saturday*»
  let isSaid = false;
  return constituents.flatMap(({iso, tag}, at) => {
    if (/^(?:according|comma|boundary)$/.test(tag)) isSaid = tag === 'according';
    if (tag === 'since')
      sinceEnd = matchFirst(grammar.patterns.sinceClause, signs, at)?.end ?? sinceEnd;
    return iso &&
      !period?.dates.includes(at) &&
      clauses[at] &&
      at >= sinceEnd &&
      !isOfCount(at) &&
      !isDeadline(sentence, at) &&
      !isSaid
      ? [at]
      : [];
  });
}

/** The start of a figure's period, from its «since»: a day if one is named, or else the event. */
function readSince(sentence: Sentence, span: Span): Scope | undefined {
  const {signs, constituents, grammar} = sentence;
  const {sinceAfter, sinceBefore, sinceClause} = grammar.patterns;
  const after = matchFirst(sinceAfter, signs, span.start + 1);
  const since = after ? after.end - 1 : matchBefore(sinceBefore, signs, span.end)?.start;
  if (since === undefined) return undefined;
  const end = matchFirst(sinceClause, signs, since)?.end ?? since;
  const from = constituents.slice(since, end).find(({iso}) => iso)?.iso;
  // A single word is too little: «desde las 9».
  if (!from && (end > since + mostSince || end < since + 2)) return undefined;
  return from ? {from} : {event: printedWords(sentence, since, end)};
}

/** Whether a clause states the figure («12 were killed»), not a noun phrase («the 12 killed»). */
function isClausal({constituents}: Sentence, {start, end, by}: Span): boolean {
  const {tag = 'plain', amount} = constituents[by] ?? {};
  if (amount || tag === 'loss') return false;
  if (by === start) return true;
  const hasVerb = constituents
    .slice(start, end)
    .some((one) => /^(?:was|were|has|have|been|reported|midway)$/.test(one.tag));
  return hasVerb || /^(?:befell|dies)$/.test(tag) || constituents[start - 1]?.tag === 'midway';
}

/** Whether a figure shares the verb of the one before it: «On Sunday 25 were killed and *40 injured*». */
function isElliptic({constituents, clauses}: Parsed, {figure, by}: Span): boolean {
  const before = constituents.slice(0, figure).findLastIndex(({amount}) => amount);
  const between = constituents.slice(before + 1, figure);
  const has = (tags: RegExp) => between.some(({tag}) => tags.test(tag));
  return (
    before >= 0 &&
    clauses[before] === clauses[by] &&
    by === figure + 1 &&
    between.at(-1)?.tag === 'and' &&
    has(/^(?:was|were|has|have|been)$/) &&
    between.some(({measure}) => measure)
  );
}

/** Whether a day is the start of the event: «the fires *which began on May 6* have killed 12». */
function isBeginning(sentence: Parsed, event: Clause | undefined, day: number): boolean {
  const {clauses, constituents, tokens, grammar} = sentence;
  const clause = clauses[day];
  const begins = constituents
    .slice(clause?.start, day)
    .some(({first}) => grammar.is('begins', tokens[first]?.lower));
  return begins && clause?.kind === 'relative' && clause.parent === event;
}

/** Words of a toll are not an event. Bodies are found after the day of the deaths. */
const undated = /^(?:toll|count|total|found)$/;

/**
 * Whether a clause states a condition on a day, not an event: «were confirmed dead on Sunday»,
 * «found dead on Sunday», «still missing on Sunday».
 */
function isState({constituents, clauses}: Parsed, {by, start, end}: Span): boolean {
  const {measure} = constituents[by] ?? {};
  const isReported =
    constituents.slice(start, end).some((one) => one.tag === 'reported') ||
    constituents.some((one, at) => one.tag === 'found' && clauses[at] === clauses[by]) ||
    constituents.slice(0, start).some((one) => one.tag === 'claim');
  const isBefore = clauses.some(
    (clause) => clause?.kind === 'earlier' && clause.parent === clauses[by],
  );
  return isBefore || measure === 'missing' || isReported;
}

/** A sentence of a text whose day may be known. */
interface Dated extends Parsed {
  readonly reference: string | undefined;
}

/** The day of a figure: the only day in the clause about its event. */
function readDay(sentence: Dated, span: Span): Scope {
  const {clauses, constituents, signs, grammar} = sentence;
  const event = clauses[span.by];
  const days = findEventDates(sentence);
  const started = days.find((at) => isBeginning(sentence, event, at));
  if (started !== undefined) {
    // «which began on May 6 and ended on May 9»
    const isOver = days.some((at) => at > started);
    return isOver ? {} : {from: constituents[started]?.iso ?? ''};
  }
  const first = isClausal(sentence, span) || isElliptic(sentence, span) ? 0 : span.start;
  // «12 June 2025 A bomb went off»: the date of publication.
  const isPublished = (at: number) => at === 0 && constituents[1]?.tag !== 'comma';
  // «a war that has cost 12 lives resumed on Sunday»: the relative clause may have ended.
  const isOver = (at: number) =>
    event?.kind === 'relative' &&
    constituents[event.start - 1]?.tag !== 'comma' &&
    constituents.slice(span.end, at).some(({tag: word}) => word === 'plain');
  // «headed there on Monday to find what caused a crash, killing five»
  const isAim = (at: number) =>
    constituents
      .slice(at, span.by)
      .some(({tag: word}, i) => word === 'to' && constituents[at + i + 1]?.tag === 'plain');
  // «digging out on Sunday from a storm that hit the coast, killing five»
  const isAmbiguous = (at: number) =>
    constituents[span.by]?.tag === 'strikes' &&
    constituents.slice(at, span.by).some(({tag: word}) => word === 'who');
  const own = days.filter(
    (at) =>
      !isPublished(at) &&
      isAboutEvent(clauses[at], event) &&
      !isOver(at) &&
      !isAim(at) &&
      !isAmbiguous(at) &&
      !isPartTime(sentence, at),
  );
  const [day] = own;
  // «injured one yesterday and wounded two *overnight*»
  const isOfOther = constituents.some(
    ({tag: word, iso: date}, at) =>
      word === 'time' && !date && clauses[at] === event && at > span.by && span.by > (day ?? at),
  );
  const isSure =
    !isOfOther &&
    own.length === 1 &&
    day !== undefined &&
    day >= first &&
    isDayOf(sentence, span, day);
  const {tag = '', amount} = constituents[span.by] ?? {};
  // «reported 11 deaths on Monday»: the day of the report.
  const isReport =
    amount !== undefined && constituents.slice(0, span.by).some((one) => one.tag === 'reported');
  const isCount = constituents.slice(0, span.by).some((one) => one.tag === 'count');
  const isToll = undated.test(tag) || isReport || (isCount && span.by < span.figure);
  const isFound = isState(sentence, span) && clauses[day ?? 0] === event;
  const isSeveral = matchBefore(grammar.patterns.severalDays, signs, Infinity);
  const iso = isSure && !isToll && !isFound && !isSeveral ? constituents[day]?.iso : undefined;
  // «in September», said in September: the month goes on.
  const isEnded = iso?.length === 10 || !sentence.reference?.startsWith(iso ?? ' ');
  return iso ? {from: iso, ...(isEnded && {to: iso})} : {};
}

/** Parts of speech of a noun phrase around a time: «the 2023 *collapse of Mora Tower*». */
const nominal = /^(?:plain|name|of|kind|owner|comma|determiner|place|reach|people)$/;

/**
 * The long past time of the event that a relative clause describes: «the *2015* attack in which 130
 * died», «a fire *on 14 May 2014* that killed six».
 */
function readAntecedentTime(sentence: Dated, span: Span): Scope {
  const {clauses, constituents, tokens, grammar, reference} = sentence;
  const clause = clauses[span.by];
  if (clause?.kind !== 'relative') return {};
  const at = constituents.slice(0, clause.start).findLastIndex(({iso}) => iso);
  const {iso, first = 0} = constituents[at] ?? {};
  if (!iso || !isLongBefore(iso, reference)) return {};
  const [head, link] = constituents.slice(Math.max(0, at - 2), at);
  const isBeforeNoun =
    grammar.is('definite', tokens[first]?.lower) && constituents[at + 1]?.tag === 'plain';
  const isAfterNoun =
    head?.tag === 'plain' &&
    /^(?:preposition|place|of)$/.test(link?.tag ?? '') &&
    !grammar.pastVerbs.test(tokens[head.first]?.lower ?? '');
  const isWhole = constituents.slice(at + 1, clause.start).every(({tag}) => nominal.test(tag));
  return isWhole && (isBeforeNoun || isAfterNoun) ? {from: iso, to: iso} : {};
}

/** The period and place of a figure, as far as its own clause states them. */
export function readScope(sentence: Dated, span: Span): Scope {
  const place = findPlace(sentence, span);
  const {dates, ...days} = findPeriod(sentence) ?? {};
  const time = dates ? days : (readSince(sentence, span) ?? readDay(sentence, span));
  const isTimed = Object.keys(time).length > 0;
  const past = isTimed ? {} : readAntecedentTime(sentence, span);
  return {...time, ...past, ...(place && {place})};
}
