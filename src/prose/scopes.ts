import type {Scope} from '../model/article.js';
import {tellsOf, type Clause} from './clauses.js';
import type {Span} from './factuality.js';
import {matchAll, matchBefore, matchFirst} from './patterns.js';
import {findPlace} from './places.js';
import {printedWords, type Parsed, type Sentence} from './sentence.js';

/** «since the war began»: what is longer may be cut in the wrong place. */
const mostSince = 7;

/** The dates of a sentence that are no part of a since-clause or of who says it. */
export function findEventDates({signs, constituents, grammar, clauses}: Parsed): number[] {
  let sinceEnd = 0;
  // «up from 12 *on Saturday*»
  // «two doctors told a reporter *on Saturday*»
  const {earlierCounts, saidTime} = grammar.patterns;
  const counts = [...matchAll(earlierCounts, signs), ...matchAll(saidTime, signs)];
  // «according to a doctor *on Saturday*»
  const isSaid = (at: number) => {
    const before = constituents
      .slice(0, at)
      .findLast(({tag}) => /^(?:according|comma|boundary)$/.test(tag));
    return before?.tag === 'according';
  };
  const isOfCount = (at: number) => counts.some(({start, end}) => at >= start && at < end);
  return constituents.flatMap(({iso, tag}, at) => {
    if (tag === 'since')
      sinceEnd = matchFirst(grammar.patterns.sinceClause, signs, at)?.end ?? sinceEnd;
    const isAsOf = constituents[at - 1]?.tag === 'of' && constituents[at - 2]?.tag === 'reach';
    return iso && !isAsOf && clauses[at] && at >= sinceEnd && !isOfCount(at) && !isSaid(at)
      ? [at]
      : [];
  });
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
  // «desde las 9»
  if (!from && (end > since + mostSince || end < since + 2)) return undefined;
  return from ? {from} : {event: printedWords(sentence, since, end)};
}

/** Whether a whole clause says it, «12 were killed», not a noun with what goes with it, «the 12 killed». */
function isClausal({constituents}: Sentence, {start, end, by}: Span): boolean {
  const {tag = 'plain', amount} = constituents[by] ?? {};
  if (amount || tag === 'loss') return false;
  if (by === start) return true;
  const hasVerb = constituents
    .slice(start, end)
    .some((one) => /^(?:was|were|has|have|been|reported|midway)$/.test(one.tag));
  return hasVerb || /^(?:befell|dies)$/.test(tag) || constituents[start - 1]?.tag === 'midway';
}

/** «the fires *which began on May 6* have killed 12»: from that day on. */
function readBeginning(sentence: Parsed, event: Clause | undefined, day: number): boolean {
  const {clauses, constituents, tokens, grammar} = sentence;
  const clause = clauses[day];
  const begins = constituents
    .slice(clause?.start, day)
    .some(({first}) => grammar.is('begins', tokens[first]?.lower));
  return begins && clause?.kind === 'relative' && clause.parent === event;
}

/** Words of a toll are no event; bodies are found later than people die. */
const undated = /^(?:toll|count|total|found)$/;

/** Whether a clause tells of a state that a day may find people in: «were confirmed dead on Sunday», «found dead on Sunday», «still missing on Sunday». */
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

/** The day of a figure: the only one of the clause that tells its event. */
function readDay(sentence: Parsed, span: Span): Scope {
  const {clauses, constituents, signs, grammar} = sentence;
  const event = clauses[span.by];
  const days = findEventDates(sentence);
  const started = days.find((at) => readBeginning(sentence, event, at));
  if (started !== undefined) {
    // «which began on May 6 and ended on May 9»
    const isOver = days.some((at) => at > started);
    return isOver ? {} : {from: constituents[started]?.iso ?? ''};
  }
  const told = isClausal(sentence, span) ? 0 : span.start;
  // «12 June 2025 A bomb went off»: when it was published.
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
      tellsOf(clauses[at], event) &&
      !isOver(at) &&
      !isAim(at) &&
      !isAmbiguous(at),
  );
  const [day] = own;
  const isSure = own.length === 1 && day !== undefined && day >= told;
  const {tag = '', amount} = constituents[span.by] ?? {};
  // «reported 11 deaths on Monday»: it was reported then.
  const isReport =
    amount !== undefined && constituents.slice(0, span.by).some((one) => one.tag === 'reported');
  const isCount = constituents.slice(0, span.by).some((one) => one.tag === 'count');
  const isToll = undated.test(tag) || isReport || (isCount && span.by < span.figure);
  const isFound = isState(sentence, span) && clauses[day ?? 0] === event;
  const isSeveral = matchBefore(grammar.patterns.severalDays, signs, Infinity);
  const iso = isSure && !isToll && !isFound && !isSeveral ? constituents[day]?.iso : undefined;
  return iso ? {from: iso, to: iso} : {};
}

/** What a figure covers, as far as its own clause says it. */
export function readScope(sentence: Parsed, span: Span): Scope {
  const place = findPlace(sentence, span);
  return {...(readSince(sentence, span) ?? readDay(sentence, span)), ...(place && {place})};
}
