import {isDayOf} from './attachment.js';
import type {Attribution} from './attribution.js';
import type {Coverage} from './coverage.js';
import type {Suffered} from './measures.js';
import {matchAll} from './patterns.js';
import {isDeadline} from './scopes.js';
import {isOwner, type Parsed} from './sentence.js';

interface Attributed extends Parsed {
  readonly attributions: readonly Attribution[];
}

/**
 * The position where a sentence says that its count is an earlier one: «an *earlier* toll of 12»,
 * but not «up from 12 a day earlier».
 */
export function findEarlier({constituents, signs, grammar}: Attributed): number {
  // «*Earlier on Sunday*, a raid killed five» is the time of a raid.
  const isTime = (at: number) =>
    constituents.slice(at + 1).find(({tag}) => !/^(?:preposition|place)$/.test(tag))?.tag ===
    'time';
  const corrected = matchAll(grammar.patterns.correctedCounts, signs);
  const isCorrected = (at: number) => corrected.some(({start, end}) => at >= start && at < end);
  return constituents.findIndex(
    ({tag}, at) =>
      tag === 'earlier' && !isCorrected(at) && constituents[at - 1]?.tag !== 'rate' && !isTime(at),
  );
}

/** Whether only what follows in brackets is of earlier: «5 dead (*earlier*: 3 dead)». */
export function isBracketed({constituents, tokens}: Parsed, at: number): boolean {
  return tokens[(constituents[at]?.first ?? 0) - 1]?.text === '(';
}

/** Whether a sentence calls one of its figures an earlier count. */
export function isEarlierCount(sentence: Attributed, figure: number): boolean {
  const at = findEarlier(sentence);
  return at >= 0 && (figure > at || !isBracketed(sentence, at));
}

/**
 * Whether a sentence has the day of a statement whose speaker is not read. The figures may have been
 * stated then, so the day of the text is not theirs.
 */
export function hasUnreadDay({signs, grammar, attributions}: Attributed): boolean {
  const isRead = (at: number) => attributions.some(({start, reach}) => at >= start && at < reach);
  return matchAll(grammar.patterns.saidTime, signs).some(({start}) => !isRead(start));
}

/** The day of a line without figures: «Situation *as of 12 January*». */
export function readListDay({signs, grammar, constituents}: Parsed): string | undefined {
  const [time, other] = matchAll(grammar.patterns.asOf, signs).flatMap(({groups}) => groups);
  return time && !other ? constituents[time[0]]?.iso : undefined;
}

/** The date of a figure's statement: that of its source or, for a toll, that of its own clause. */
export function readSaidOn(
  sentence: Attributed,
  {by, figure}: Suffered,
  source: Attribution | undefined,
  coverage: Coverage,
): string | undefined {
  const {clauses, constituents, signs, grammar, attributions} = sentence;
  const isToll = constituents[by]?.tag === 'toll' || constituents[by - 1]?.tag === 'count';
  const earlier = clauses[findEarlier(sentence)];
  const isEarlier = earlier !== undefined && earlier === clauses[by];
  const span = {start: Math.min(figure, by), end: Math.max(figure, by) + 1, by, figure};
  // «the toll from shelling of Orsa*, on Sunday,* rose to 31»: the shelling may have been on Sunday.
  const isAside = (at: number) =>
    constituents[at + 1]?.tag === 'comma' && constituents[at - 2]?.tag === 'comma';
  const ownDays = constituents.filter(
    ({iso}, at) =>
      (isToll || isEarlier) &&
      iso?.length === 10 &&
      clauses[at] === clauses[by] &&
      !/^(?:of|since)$/.test(constituents[at - 1]?.tag ?? '') &&
      !isOwner(sentence, at) &&
      !isAside(at) &&
      (!isToll || isDayOf(sentence, span, at)),
  );
  // «it crashed on Monday, and by Tuesday the toll was 27»
  // «the toll rose with the death *today* of a boy hurt on Friday»
  const isToday = constituents.some(
    ({tag, iso}, at) => tag === 'time' && !iso && clauses[at] === clauses[by],
  );
  const ownDay = ownDays.length === 1 && !isToday ? ownDays[0] : undefined;
  const [one, ...others] = attributions.filter(({iso}) => iso);
  const [asOf] = matchAll(grammar.patterns.asOf, signs).map(({groups: [time]}) => time?.[0] ?? -1);
  if (asOf !== undefined) return constituents[asOf]?.iso;
  // «*By Sunday* 12 had died»
  const deadline = constituents.find(
    ({iso}, at) => iso?.length === 10 && clauses[at] === clauses[by] && isDeadline(sentence, at),
  );
  if (deadline) return deadline.iso;
  return (
    source?.iso ??
    ownDay?.iso ??
    (others.length === 0 && coverage === 'reported' ? one?.iso : undefined)
  );
}
