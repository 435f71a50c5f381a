import type {Measure, Sentence as Place} from '../model/article.js';
import {readConstituents, signsOf, valueOf} from './constituents.js';
import {isHistoric} from './dates.js';
import {judgeFactuality} from './factuality.js';
import {addFigure, findWhole, fitsInto, type Draft} from './figures.js';
import type {Grammar} from './grammar.js';
import {readMeasures, type Suffered} from './measures.js';
import {readParts, type Part} from './parts.js';
import {matchBefore} from './patterns.js';
import {addEvidence} from './evidence.js';
import {dropQuotes, isIronic} from './quotes.js';
import {findSaidTime, readScope, type Sentence} from './scopes.js';
import {readTimeFrame, type TimeFrame} from './time-frame.js';
import {findAttribution, readAttributions, type Attribution} from './sources.js';
import type {Token} from './tokens.js';

/** What a text has said so far, and what its sentences are read with. */
export interface TextReading extends TimeFrame {
  readonly grammar: Grammar;
  readonly figures: Draft[];
  /** The source that was named last. */
  lastSource?: string | undefined;
}

interface Reading extends Sentence, TextReading {
  readonly place: Place;
  readonly attributions: readonly Attribution[];
  /** What its own words tell of it. */
  readonly points: number;
}

/** So many are killed by wars and famines as a whole. */
const hugeToll = 100_000;

function hasToll(figures: readonly Draft[]): boolean {
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
  const isToll = hasToll(figures);
  const isVague = tag === 'bare' && !isToll && !/^(?:killed|injured)$/.test(measure);
  // Patients, and passengers led off a ship
  const isMoved = constituents[by]?.tag === 'moved';
  if (isMoved && (!isToll || evidence.seen.has('illness'))) return Infinity;
  return Math.max(0, -2 * points) + [isBesides, isHuge, isVague].filter(Boolean).length;
}

/** Adds a figure to the text, unless the sentence takes it back. */
function addDraft(
  reading: Reading,
  {measure, figure, by}: Suffered,
  group: string | undefined,
  whole?: Draft,
): Draft | undefined {
  const {constituents, signs, grammar, place} = reading;
  const span = {start: Math.min(figure, by), end: Math.max(figure, by) + 1, by};
  const stated = constituents[figure]?.amount;
  // «passed 100»
  const isPassed = stated?.kind === 'exact' && constituents[figure - 1]?.tag === 'passing';
  const amount = isPassed ? {...stated, kind: 'at-least' as const} : stated;
  const factuality = judgeFactuality(signs, span, grammar);
  const scope = whole?.scope ?? readScope(reading, span);
  const isOther = isHistoric(scope.from, reading.reference);
  if (!amount || !factuality || isOther || (whole && !fitsInto(amount, whole))) return undefined;
  const source = findAttribution(reading, reading.attributions, figure);
  // Whose count of the dead it is tells of news.
  if (source && measure === 'killed') addEvidence(reading.evidence, 'source', 2);
  return addFigure(reading.figures, {
    measure,
    amount,
    group,
    kin: grammar.tables.kin.get(group ?? '') ?? group,
    whole,
    scope,
    source: source?.name ?? whole?.source,
    asOf: findSaidTime(reading)?.iso ?? reading.reference,
    status: factuality === 'sure' ? source?.status : factuality,
    sentence: place,
    needs: whole?.needs ?? countNeeds(reading, {measure, figure, by}),
  });
}

/** The figure before a part that it belongs to; none where it may belong to two: «killed 12 and hurt 30, including …». */
function findNear(
  {at}: Part,
  all: readonly Suffered[],
  parts: readonly Part[],
): Suffered | undefined {
  const [whole, rival] = all.filter(({figure}) => figure < at).reverse();
  // «12 people, including two children, were hurt»
  if (whole && whole.by > at) return whole;
  const hasParts = parts.some(
    (part) => part.at > (rival?.figure ?? 0) && part.at < (whole?.figure ?? 0),
  );
  return !rival || rival.measure === whole?.measure || hasParts ? whole : undefined;
}

function addPart(
  reading: Reading,
  part: Part,
  near: Suffered | undefined,
  drafts: ReadonlyMap<number, Draft>,
  told: number,
): void {
  const {constituents, figures, place} = reading;
  const {at, group, isFar} = part;
  const amount = constituents[at]?.amount;
  const isFirst = constituents.findIndex((constituent) => constituent.amount) === at;
  // «51 drones, 18 of them over the city»
  const isNext =
    near && !constituents.slice(near.figure + 1, at).some(({tag}) => /number|bare/.test(tag));
  const isSure = near ? drafts.has(near.figure) && (group ?? isNext) : isFar || (isFirst && group);
  if (!amount || !isSure) return;
  // «victims» are the dead where some are.
  const victims = hasToll(figures) ? 'killed' : undefined;
  const whole = near
    ? drafts.get(near.figure)
    : findWhole(figures, told, part.measure ?? victims, amount, place);
  // «All six of the dead were from Oru» says no more than the six.
  const isAll = !group && whole && valueOf(amount) === valueOf(whole.amount);
  const measure: Measure | undefined = whole?.measure ?? part.measure;
  if (measure && !isAll) addDraft(reading, {measure, figure: at, by: at}, group, whole);
}

function readFigures(reading: Reading): void {
  const {constituents, grammar} = reading;
  const {parts, rest} = readParts(constituents, grammar);
  const found = readMeasures(
    rest.map((at) => constituents[at]!),
    grammar,
  ).map(({measure, figure, by}) => ({
    measure,
    figure: rest[figure] ?? 0,
    by: rest[by] ?? 0,
  }));
  const drafts = new Map<number, Draft>();
  for (const suffered of found) {
    const draft = addDraft(reading, suffered, constituents[suffered.figure]?.group);
    if (draft) drafts.set(suffered.figure, draft);
  }
  const told = reading.figures.length;
  for (const part of parts)
    addPart(reading, part, part.isFar ? undefined : findNear(part, found, parts), drafts, told);
}

/** «This could not be verified»: marks the figures of the last sentence that has some. */
function markUnverified(figures: readonly Draft[], block: number): void {
  const last = figures.at(-1)?.sentence;
  for (const draft of figures.slice(-9)) {
    if (last?.block === block && draft.sentence.start === last.start) draft.status = 'unverified';
  }
}

/** Adds what one sentence says to what the text has said. */
export function readSentence(
  printed: readonly Token[],
  text: string,
  block: number,
  before: TextReading,
): void {
  const {grammar, reference, figures} = before;
  const tokens = dropQuotes(printed);
  if (isIronic(printed, grammar)) addEvidence(before.evidence, 'irony', -4);
  const constituents = readConstituents(tokens, grammar, reference);
  const signs = signsOf(constituents);
  const sentence = {text, tokens, constituents, signs, grammar};
  const attributions = readAttributions(sentence, before.lastSource);
  const {points, isPast} = readTimeFrame(before, sentence, block, attributions.length > 0);
  const place = {block, start: printed[0]?.start ?? 0, end: printed.at(-1)?.end ?? 0};
  if (!isPast) readFigures({...before, ...sentence, place, attributions, points});
  if (matchBefore(grammar.patterns.unconfirmed, signs, Infinity)) markUnverified(figures, block);
  before.lastSource = attributions.at(-1)?.name ?? before.lastSource;
}
