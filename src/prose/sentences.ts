import type {FigureStatus} from '../model/article.js';
import {findCounted, resolveAll} from './all-of-them.js';
import type {TextBlock} from './blocks.js';
import {readClauses} from './clauses.js';
import {readConstituents, signsOf, valueOf, type Constituent} from './constituents.js';
import {addDraft, hasDeaths} from './drafts.js';
import {readEarlierCounts} from './earlier-counts.js';
import {addEvidence} from './evidence.js';
import {readDatedEvent} from './event-day.js';
import {mostRivals, type Draft} from './figures.js';
import {dropHour} from './hours.js';
import {readMeasures, type Suffered} from './measures.js';
import {findIncluding} from './included.js';
import {findThem, isOfThem, type Them} from './of-them.js';
import {addPart, findNear} from './part-figures.js';
import {readParts} from './parts.js';
import type {Reading, TextReading} from './reading.js';
import {matchBefore} from './patterns.js';
import type {Grammar} from './grammar.js';
import {dropQuotes, isIronic} from './quotes.js';
import {findRestated} from './restated.js';
import {readAttributions} from './sources.js';
import {printedWords, type Parsed} from './sentence.js';
import {readTimeFrame} from './time-frame.js';
import type {Token} from './token.js';

/** Whether people are no longer missing: «the two *missing* girls were found *unharmed*». */
function isSafe(
  {constituents, tokens, grammar}: Reading,
  {measure, figure, by}: Suffered,
): boolean {
  if (measure !== 'missing' && measure !== 'abducted') return false;
  const ends = ({amount, tag}: Constituent) => amount !== undefined || tag === 'boundary';
  const from = Math.max(figure, by) + 1;
  const end = constituents.findIndex((one, at) => at >= from && ends(one));
  const start = constituents.slice(0, figure).findLastIndex(ends);
  // In «20 were rescued and three are missing», others were rescued.
  const isOpen = constituents[start]?.amount === undefined;
  // In «30 of the 48 pupils abducted were freed», 30 were.
  if (constituents[figure - 1]?.tag === 'of' && constituents[figure - 2]?.amount) return false;
  const around = [
    ...(isOpen ? constituents.slice(start + 1, figure) : []),
    ...constituents.slice(from, end < 0 ? undefined : end),
  ];
  return around.some(({first, next}) =>
    tokens.slice(first, next).some(({lower}) => grammar.is('safe', lower)),
  );
}

/** Words of a total. */
const tollWords = /^(?:toll|total|tally|count)$/;

/** Maximum distance of such a word after its number: «raising to 19 the number of dead». */
const afterTotal = 4;

/**
 * The total that includes a figure: 19 in «*two* more died, bringing the toll to 19» and in «the toll
 * rose to 19 after *two* more died».
 */
function findTotal(
  {constituents, tokens, grammar, clauses}: Reading,
  {measure, figure}: Suffered,
  all: readonly Suffered[],
): Suffered | undefined {
  const value = (at: number) => valueOf(constituents[at]?.amount);
  const raise = constituents.findIndex(
    ({first}, at) => at > figure && grammar.is('raises', tokens[first]?.lower),
  );
  const isRaised = (other: Suffered) =>
    raise >= 0 &&
    other.figure > raise &&
    constituents.slice(raise, other.figure + afterTotal).some(({tag}) => tollWords.test(tag));
  const cause = clauses[figure];
  const isCaused = (other: Suffered) =>
    cause?.kind === 'cause' &&
    cause.parent === clauses[other.figure] &&
    constituents.slice(0, other.figure).some(({tag}) => tollWords.test(tag));
  return all.find(
    (other) =>
      other.measure === measure &&
      value(figure) < value(other.figure) &&
      (isRaised(other) || isCaused(other)),
  );
}

/** Removes the figure of a headline that turns out to be part of a later total. */
function dropFirstMention({figures, constituents}: Reading, {measure, figure}: Suffered): void {
  const value = valueOf(constituents[figure]?.amount);
  const at = figures.findIndex(
    (draft) => draft.measure === measure && !draft.whole && valueOf(draft.amount) === value,
  );
  if (at >= 0) figures.splice(at, 1);
}

function readFigures(reading: Reading): void {
  const {constituents, grammar} = reading;
  const {parts, rest} = readParts(constituents, grammar);
  const others = rest.flatMap((at) => constituents[at] ?? []);
  const found = readMeasures(others, grammar, hasDeaths(reading.figures)).map(
    ({measure, figure, by}) => ({
      measure,
      figure: rest[figure] ?? 0,
      by: rest[by] ?? 0,
    }),
  );
  const restated = found.length === 0 ? findRestated(reading) : undefined;
  if (restated) addDraft(reading, restated.suffered, restated.before.group);
  const drafts = new Map<number, Draft>();
  const add = (suffered: Suffered, {whole, group, isPlace}: Them = {}) => {
    const own = constituents[suffered.figure]?.group ?? group;
    const draft = addDraft(reading, suffered, own, whole, isPlace);
    if (draft) drafts.set(suffered.figure, draft);
  };
  const lost = found.filter((one) => !isSafe(reading, one));
  const totals = new Map(lost.map((one) => [one, findTotal(reading, one, lost)]));
  for (const one of lost) {
    if (totals.get(one)) continue;
    const isPart = isOfThem(reading, one.figure);
    const them = isPart
      ? findThem(reading, one, drafts)
      : {whole: findIncluding(reading, one), isPlace: true};
    if (them) add(one, them);
  }
  for (const [one, total] of totals) {
    if (!total) continue;
    dropFirstMention(reading, one);
    add(one, {whole: drafts.get(total.figure)});
  }
  for (const one of lost) {
    const draft = drafts.get(one.figure);
    if (!draft || draft.whole) continue;
    const saidOn = draft.saidOn ?? reading.reference;
    draft.earlier.push(...readEarlierCounts(reading, lost, saidOn));
  }
  const all = reading.figures.length;
  for (const part of parts)
    addPart(
      reading,
      part,
      part.isFar ? undefined : findNear(part, found, parts, constituents),
      drafts,
      all,
    );
}

/** Maximum number of figures that one sentence can mark. */
const mostMarked = 20;

/**
 * Marks the figures of the last sentence that stated some: «This could not be verified», «the army
 * rejected the figure».
 */
function markLast({figures, lastStated}: TextReading, status: FigureStatus): void {
  for (const draft of figures.slice(-mostMarked))
    if (draft.sentence === lastStated) draft.status = status;
}

/** Whether only the last sentence that stated figures may be meant: no other of its paragraph has one. */
function isLastAlone({figures, lastStated}: TextReading): boolean {
  const block = figures.findLast(({sentence}) => sentence === lastStated)?.citation.block;
  return figures.every(
    ({sentence, citation}) => sentence === lastStated || citation.block !== block,
  );
}

/**
 * Reads a denial of earlier figures: those of a source («the army rejected the ministry's figures»),
 * or else those of the last sentence that stated some.
 */
function readDispute(before: TextReading, sentence: Parsed): void {
  const {rejected} = before.grammar.patterns;
  const match = matchBefore(rejected, sentence.signs, Infinity);
  if (!match) return;
  addEvidence(before.evidence, 'dispute', 0);
  const [owner] = match.groups;
  const owned = owner ? printedWords(sentence, ...owner).toLowerCase() : '';
  const end = owned.search(/['’]s?$/);
  const name = end < 0 ? '' : owned.slice(0, end);
  if (!name && isLastAlone(before)) markLast(before, 'denied');
  for (const draft of before.figures)
    if (name && draft.source?.toLowerCase().endsWith(name)) draft.status = 'denied';
}

/** Removes the missing of the sentence before: «*all of them* were found alive». */
function dropLost(
  before: TextReading,
  constituents: readonly Constituent[],
  {is}: Grammar,
  tokens: readonly Token[],
): void {
  const isFound =
    tokens.some(({lower}) => is('safe', lower)) ||
    constituents.some(({measure}) => measure === 'killed');
  const isLost = ({measure, sentence}: Draft) =>
    isFound && sentence === before.lastStated && /^(?:missing|abducted)$/.test(measure);
  const kept = before.figures.filter((draft) => !isLost(draft));
  before.figures.splice(0, before.figures.length, ...kept);
}

/**
 * The source that «it» means in the next sentence. After a verb of saying whose subject is not read
 * («the charity, which keeps lists, says»), it is unknown.
 */
function findLastSource(
  {constituents, attributions}: Parsed & Pick<Reading, 'attributions'>,
  last: string | undefined,
): string | undefined {
  const speaker = attributions.at(-1);
  const rest = constituents.slice(speaker?.reach);
  if (rest.some(({tag}) => tag === 'said')) return undefined;
  return speaker ? speaker.name : last;
}

/** Reads one sentence of a block, and adds its figures and evidence to those of the text. */
export function readSentence(
  printed: readonly Token[],
  {text, part}: TextBlock,
  isLead: boolean,
  before: TextReading,
): void {
  const {grammar, reference} = before;
  const tokens = dropHour(dropQuotes(printed), before.evidence);
  if (isIronic(printed, grammar)) addEvidence(before.evidence, 'irony', -4);
  const own = readConstituents(tokens, grammar, reference);
  const constituents = resolveAll(own, tokens, grammar, before.lastCounted);
  if (constituents !== own) dropLost(before, own, grammar, tokens);
  const signs = signsOf(constituents);
  const parsed = {text, tokens, constituents, signs, grammar};
  const attributions = readAttributions(parsed, before.lastSource);
  const clauses = readClauses(constituents, tokens, attributions, grammar);
  const sentence = {...parsed, clauses, attributions};
  // «A storm has killed 12 since Thursday. In 1982, a flood killed 38.»
  const isAfterNews = !isLead || before.evidence.seen.has('now');
  const isBackground = isAfterNews && before.figures.length > 0;
  const {points, isPast} = readTimeFrame(before, sentence, part, {isLead, isBackground});
  const citation = {block: part, start: printed[0]?.start ?? 0, end: printed.at(-1)?.end ?? 0};
  readDispute(before, sentence);
  if (constituents.some(({tag}) => tag === 'untrue')) addEvidence(before.evidence, 'dispute', 0);
  // «The premier lays a wreath at the memorial»: the deaths are not news.
  if (isLead && constituents.some(({tag}) => tag === 'marked'))
    addEvidence(before.evidence, 'past', 0);
  // «The town remembered the mine disaster of 1986»: what follows is of 1986 too.
  if (isLead && before.evidence.seen.has('then')) addEvidence(before.evidence, 'old lead', 0);
  const hasFigures = constituents.some(({amount}) => amount);
  const reading = {...before, ...sentence, citation, isLead, points};
  if (hasFigures && !isPast) readFigures(reading);
  // A figure is new, or repeats one of the last.
  const last = before.figures.slice(-2 * mostRivals);
  if (hasFigures && last.some((draft) => draft.sentence === reading)) before.lastStated = reading;
  if (matchBefore(grammar.patterns.unconfirmed, signs, Infinity)) markLast(before, 'unverified');
  before.lastEvent = readDatedEvent(sentence);
  before.lastCounted = findCounted(own);
  // After «the mayor of a nearby town said», «he added» is somebody who has no name here.
  before.lastSource = findLastSource(sentence, before.lastSource);
}
