import type {TextPart} from './blocks.js';
import type {Constituent} from './constituents.js';
import {isLongBefore} from './dates.js';
import {addEvidence, weighWords, type Evidence} from './evidence.js';
import {matchBefore} from './patterns.js';
import {findEventDates} from './scopes.js';
import type {Parsed} from './sentence.js';
import type {Attribution} from './attribution.js';

/** The time and place of a text, as far as known from the sentences so far. */
export interface TimeFrame {
  readonly evidence: Evidence;
  /** The date of the text, `2025-01-12`. */
  readonly reference: string | undefined;
  /** The paragraph that has changed to another time. */
  pastBlock?: TextPart | undefined;
}

/**
 * Adds evidence: recent dates for news, old ones against it, unless they are in the background,
 * after a figure: «The tunnel opened in 1961».
 * @returns whether there is an old one
 */
function weighDates(
  {evidence, reference}: TimeFrame,
  dates: readonly string[],
  isBackground: boolean,
): boolean {
  for (const iso of dates) {
    if (isLongBefore(iso, reference) && isBackground) addEvidence(evidence, 'background', 0);
    else if (isLongBefore(iso, reference)) addEvidence(evidence, 'then', -2);
    else addEvidence(evidence, 'now', 2);
  }
  return dates.some((iso) => isLongBefore(iso, reference));
}

/** Words that mean deaths only beside others: «taking 12 lives», «bodies found». */
const openTags = /^(?:claim|lost|found|livesOf)$/;

/** Whether a word is about deaths; «toll» alone may be of anything. */
export function isDeath({tag, measure, first, next}: Constituent): boolean {
  if (tag === 'bodies' || tag === 'lives') return true;
  return measure === 'killed' && !openTags.test(tag) && (tag !== 'toll' || next - first > 1);
}

function hasTag(constituents: readonly Constituent[], tags: RegExp): boolean {
  return constituents.some(({tag}) => tags.test(tag));
}

/**
 * What a sentence shows about itself: its points of evidence, and whether it is about another time
 * than the story.
 */
export function readTimeFrame(
  frame: TimeFrame,
  sentence: Parsed & {readonly attributions: readonly Attribution[]},
  block: TextPart,
  {isLead, isBackground}: {readonly isLead: boolean; readonly isBackground: boolean},
): {points: number; isPast: boolean} {
  const {constituents, tokens, signs, grammar, attributions} = sentence;
  const points = weighWords(frame.evidence, tokens, grammar);
  if (hasTag(constituents, /^animal$/)) addEvidence(frame.evidence, 'animal', -2);
  for (const [list, subject] of [
    ['illnesses', 'illness'],
    ['poisons', 'poison'],
  ] as const)
    if (tokens.some(({lower}) => grammar.is(list, lower))) addEvidence(frame.evidence, subject, 0);
  const days = findEventDates(sentence).map((at) => constituents[at]?.iso);
  const dates = [...days, ...attributions.map(({iso}) => iso)].filter((iso) => iso !== undefined);
  const hasSource = attributions.some(({name}) => name);
  if (constituents.some(isDeath)) addEvidence(frame.evidence, 'deaths', 0);
  // What follows an old date in its paragraph is also old, until the next date, «has», or an
  // attribution.
  const isNews = dates.length > 0 || hasSource || hasTag(constituents, /^(?:has|have|said)$/);
  if (isNews) frame.pastBlock = undefined;
  const isOld = weighDates(frame, dates, isBackground);
  // «20 people were killed last week» is the news in a lead, and the background below it.
  const isLastWeek = !isLead && matchBefore(grammar.patterns.lastWeek, signs, Infinity);
  if (isOld || isLastWeek || matchBefore(grammar.patterns.elsewhere, signs, Infinity))
    frame.pastBlock = block;
  return {points, isPast: frame.pastBlock === block};
}
