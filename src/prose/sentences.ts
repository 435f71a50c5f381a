import {findCounted, resolveAll} from './all-of-them.js';
import type {TextBlock} from './blocks.js';
import {readClauses} from './clauses.js';
import {readConstituents, signsOf} from './constituents.js';
import {markLast, readDispute} from './disputes.js';
import {addDraft} from './drafts.js';
import {hasDeaths} from './needs.js';
import {readEarlierCounts} from './earlier-counts.js';
import {readDatedEvent} from './event-day.js';
import {addEvidence} from './evidence.js';
import {mostRivals, type Draft} from './figures.js';
import {isSafe, dropLost} from './found-safe.js';
import {dropHour} from './hours.js';
import {findIncluding} from './included.js';
import {countLoneVictim} from './lone-victims.js';
import {readMeasures, type Suffered} from './measures.js';
import {findThem, isOfThem, type Them} from './of-them.js';
import {addPart, findNear} from './part-figures.js';
import {readParts} from './parts.js';
import {matchBefore} from './patterns.js';
import {isOfPastEvent, readApart} from './past-events.js';
import {dropQuotes, isIronic} from './quotes.js';
import type {Reading, TextReading} from './reading.js';
import {findRestated} from './restated.js';
import type {Parsed} from './sentence.js';
import {readListDay} from './said-on.js';
import {readAttributions} from './sources.js';
import {readTimeFrame} from './time-frame.js';
import type {Token} from './token.js';
import {findTotal, dropFirstMention} from './totals.js';

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
  const resolved = resolveAll(own, tokens, grammar, before.lastCounted);
  const hasStory = before.figures.length > 0;
  const isFirst = (isLead || hasStory) && !hasDeaths(before.figures.filter((one) => !one.isLone));
  const constituents = isFirst ? countLoneVictim(resolved, tokens, grammar, hasStory) : resolved;
  if (resolved !== own) dropLost(before, own, grammar, tokens);
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
  if (isLead && tokens.some(({lower}) => grammar.is('courts', lower)))
    addEvidence(before.evidence, 'court', 0);
  // «The town remembered the mine disaster of 1986»: what follows is of 1986 too.
  if (isLead && before.evidence.seen.has('then')) addEvidence(before.evidence, 'old lead', 0);
  const hasFigures = constituents.some(({amount}) => amount);
  const reading = {...before, ...sentence, citation, isLead, points};
  if (!hasFigures) before.listDay = readListDay(sentence) ?? before.listDay;
  if (hasFigures && !isPast) readFigures(reading);
  if (hasFigures && isPast && isOfPastEvent(reading)) readFigures(readApart(reading));
  // A figure is new, or repeats one of the last.
  const last = before.figures.slice(-2 * mostRivals);
  if (hasFigures && last.some((draft) => draft.sentence === reading)) before.lastStated = reading;
  if (matchBefore(grammar.patterns.unconfirmed, signs, Infinity)) markLast(before, 'unverified');
  before.lastEvent = readDatedEvent(sentence);
  before.lastCounted = findCounted(own);
  // After «the mayor of a nearby town said», «he added» is somebody who has no name here.
  before.lastSource = findLastSource(sentence, before.lastSource);
}
