import type {Sentence as Citation} from '../model/article.js';
import {valueOf} from './constituents.js';
import {readCoverage} from './coverage.js';
import {isHistoric} from './dates.js';
import {readElidedGroup, readNaming} from './elision.js';
import {addEvidence} from './evidence.js';
import {judgeFactuality} from './factuality.js';
import {addFigure, fitsInto, type Draft} from './figures.js';
import type {Grammar} from './grammar.js';
import type {Suffered} from './measures.js';
import {matchAll, matchBefore, type Match} from './patterns.js';
import {readCounted, stripModifiers} from './people.js';
import {readScope} from './scopes.js';
import {findEarlier, readSaidOn} from './said-on.js';
import type {Parsed} from './sentence.js';
import type {Attribution} from './attribution.js';
import {findAttribution} from './sources.js';
import type {TimeFrame} from './time-frame.js';

/** What a text has said so far, and what its sentences are read with. */
export interface TextReading extends TimeFrame {
  readonly grammar: Grammar;
  readonly figures: Draft[];
  /** The source that was named last. */
  lastSource?: string | undefined;
  /** The last sentence that told figures. */
  lastTold?: object | undefined;
}

/** A sentence on its way into the report. */
export interface Reading extends Parsed, TextReading {
  /** Absent in a headline that is no block. */
  readonly citation: Citation | undefined;
  /** Whether it stands in the headline or the first paragraph. */
  readonly isLead: boolean;
  readonly attributions: readonly Attribution[];
  /** What its own words tell of it. */
  readonly points: number;
}

/** So many are killed by wars and famines as a whole. */
const hugeToll = 100_000;

/** Whether a text has told of deaths. */
export function hasDeaths(figures: readonly Draft[]): boolean {
  return figures.some(({measure}) => measure === 'killed');
}

/** How much the text must speak for a figure: more where its sentence speaks against it, where it is told beside something else, or is doubtful by itself. */
function countNeeds(
  {constituents, signs, grammar, points, figures, evidence}: Reading,
  {measure, figure, by}: Suffered,
): number {
  const {tag, amount} = constituents[figure]!;
  const isBesides = matchBefore(grammar.patterns.besides, signs, figure) !== undefined;
  const isHuge = measure === 'killed' && valueOf(amount) >= hugeToll;
  // «four are missing»: men or pieces of a puzzle
  const isToll = hasDeaths(figures);
  const isVague = tag === 'bare' && !isToll && !/^(?:killed|injured)$/.test(measure);
  // Patients, and passengers led off a ship
  const isMoved = constituents[by]?.tag === 'moved';
  // Crews are led to safety, and come home.
  const group = constituents[figure]?.group;
  const isAtHome = measure !== 'displaced' || !group || grammar.is('dwellers', group);
  if (isMoved && (!isToll || !isAtHome || evidence.seen.has('illness'))) return Infinity;
  return Math.max(0, -2 * points) + [isBesides, isHuge, isVague].filter(Boolean).length;
}

/** The amount of a figure: «passed 100» is at least 100. */
function readStated({constituents}: Reading, figure: number): Draft['amount'] | undefined {
  const stated = constituents[figure]?.amount;
  const isPassed = stated?.kind === 'exact' && constituents[figure - 1]?.tag === 'passing';
  return isPassed ? {...stated, kind: 'at-least'} : stated;
}

/** Words of a toll as a whole: «death toll», «number of dead». */
function isTollWord({constituents}: Reading, {by, figure}: Suffered): boolean {
  const isCount = constituents.slice(0, by).some(({tag}) => tag === 'count');
  return /^(?:toll|tally|total)$/.test(constituents[by]?.tag ?? '') || (isCount && by < figure);
}

/** How far from a figure its years may stand. */
const mostToYears = 9;

/** Words of «the past year», which saw more than one event, that stand with a figure: where they start and end. */
function listYears({clauses, signs, grammar}: Reading, {by, figure}: Suffered): Match[] {
  const last = Math.max(by, figure);
  return matchAll(grammar.patterns.years, signs).filter(
    ({start}) =>
      clauses[start] === clauses[by] && (start > last ? start - last < mostToYears : start < 2),
  );
}

/** Whether a part has a time of its own: «including 61 *in the past 24 hours*». */
function hasOwnTime({constituents}: Reading, figure: number): boolean {
  const rest = constituents.slice(figure + 1);
  const end = rest.findIndex(({tag, amount}) => amount ?? /^(?:comma|boundary|said)$/.test(tag));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .some(({tag}) => /^(?:past|since|time)$/.test(tag));
}

/** So far from its verb a figure may stand: «12 people *in the town* were killed». */
const mostBetween = 4;

/** Whether so much stands between a figure and its verb that one of them may belong to something else. */
function isStretched(reading: Reading, suffered: Suffered): boolean {
  const {figure, by} = suffered;
  const between = reading.constituents.slice(Math.min(figure, by) + 1, Math.max(figure, by));
  const isBroken = between.some(({tag}) => /^(?:comma|boundary|who)$/.test(tag));
  return !isTollWord(reading, suffered) && (isBroken || between.length > mostBetween);
}

/** Whether a figure counts only some: more than before, those of one side, those led to safety, or those of years. */
function isPartial(reading: Reading, suffered: Suffered): boolean {
  const {figure, by} = suffered;
  const {constituents, tokens, grammar} = reading;
  const {tag, first = 0} = constituents[by] ?? {};
  const before = tokens[first - 1];
  const isOfSide =
    tag === 'toll' &&
    before !== undefined &&
    (grammar.nationAdjectives.test(before.text) || grammar.is('sides', before.lower));
  // «rebels claimed to have killed 12»
  const isClaim =
    tag !== 'claim' && constituents.slice(0, figure).some((one) => one.tag === 'claim');
  return (
    constituents[figure]?.isAdded === true ||
    tag === 'moved' ||
    isOfSide ||
    isClaim ||
    listYears(reading, suffered).length > 0 ||
    isStretched(reading, suffered)
  );
}

/** Whom a figure counts, by its own noun or by «the number of *British troops* killed». */
function findGroup(
  reading: Reading,
  {by, figure}: Suffered,
  group: string | undefined,
): string | undefined {
  if (group) return group;
  const {constituents, tokens, grammar} = reading;
  const count = constituents.slice(0, by).findLastIndex(({tag}) => tag === 'count');
  const isOther = constituents.slice(count, by).some(({amount}) => amount);
  return count < 0 || isOther
    ? readElidedGroup(reading, figure)
    : readCounted(tokens, constituents[count]?.next ?? 0, grammar);
}

/** Whether a count is of people whom the lexicon does not know: «the number of *blue helmets* killed». */
function isUnnamed({constituents}: Reading, by: number): boolean {
  const count = constituents.slice(0, by).findLastIndex(({tag}) => tag === 'count');
  const between = constituents.slice(count + 1, by);
  const isNoun = between.length > 0 && between.every(({tag}) => /^(?:plain|name)$/.test(tag));
  return count >= 0 && isNoun && constituents[by]?.tag === 'struck';
}

/** One name for all names that may be of the same people: «troops» of soldiers. */
function readKin(group: string | undefined, grammar: Grammar): string | undefined {
  const name = group && stripModifiers(group, grammar);
  return grammar.tables.kin.get(name ?? '') ?? name;
}

/** Adds a figure to the text, unless the sentence takes it back. */
export function addDraft(
  reading: Reading,
  suffered: Suffered,
  group: string | undefined,
  whole?: Draft,
): Draft | undefined {
  const {grammar, citation, reference, constituents} = reading;
  const {measure, figure, by} = suffered;
  const span = {start: Math.min(figure, by), end: Math.max(figure, by) + 1, by, figure};
  const amount = readStated(reading, figure);
  const factuality = judgeFactuality(reading, span);
  const isOwn = whole && hasOwnTime(reading, figure);
  const scope = isOwn ? {} : (whole?.scope ?? readScope(reading, span));
  const isHistory = isHistoric(scope.from, reference);
  if (!amount || !factuality || isHistory || (whole && !fitsInto(amount, whole))) return undefined;
  const coverage = readCoverage(reading, span);
  // Of another event only what has a day of its own can be told apart.
  if (coverage === 'other' && !scope.from) return undefined;
  const years = listYears(reading, suffered);
  const isEra = years.some(({end}) =>
    grammar.is('eras', reading.tokens[constituents[end - 1]?.first ?? 0]?.lower),
  );
  const isTold = reading.figures.some((one) => one.sentence !== reading);
  if (isEra || (years.length > 0 && isTold) || isUnnamed(reading, by)) return undefined;
  const source = findAttribution(reading, reading.attributions, reading.clauses, figure);
  // Whose count of the dead it is tells of news.
  if (source?.name && measure === 'killed') addEvidence(reading.evidence, 'source', 2);
  const isToll = isTollWord(reading, suffered);
  const people = whole ? group : findGroup(reading, suffered, group);
  return addFigure(reading.figures, {
    measure,
    amount,
    group: people,
    kin: readKin(people, grammar),
    naming: group ? 'noun' : readNaming(reading, figure),
    whole,
    scope,
    source: source?.name,
    saidOn: readSaidOn(reading, suffered, source, coverage),
    status: factuality === 'sure' ? (source?.name ? source.status : undefined) : factuality,
    citation,
    needs: whole?.needs ?? countNeeds(reading, suffered),
    coverage,
    isLead: reading.isLead,
    isToll,
    isPartial: isPartial(reading, suffered) || isOwn === true,
    isUnclear: false,
    isEarlier: findEarlier(reading) >= 0,
    earlier: [],
    isTollAlone: grammar.is('tollsOfAnything', reading.tokens[constituents[by]?.first ?? 0]?.lower),
    sentence: reading,
  });
}
