import {readAmount} from './amounts.js';
import {sentenceEnd} from './blocks.js';
import {isAboutEvent} from './clauses.js';
import type {Constituent} from './constituents.js';
import type {Mention} from './figures.js';
import type {Suffered} from './measures.js';
import type {Reading} from './reading.js';
import {findEarlier, isBracketed} from './said-on.js';
import {findEventDates} from './scopes.js';

/** Words of harm that report what has just happened: «killed», «died», «dead», «the toll rose to». */
const reporting = /^(?:struck|strikes|state|befell|dies|toll)$/;

/** Figures of people; «a child» may be one of several, and «12 bodies» may be old ones. */
const counting = /^(?:counted|single|bare)$/;

/** Parts of speech between a figure and its word of harm: «12 people *have been* killed». */
const joining = /^(?:was|were|has|have|been|reported|midway|adverb|to|reach|passing)$/;

/** Words of another time or another event: «last month», «the deadliest», «an earlier attack». */
const unsettling =
  /^(?:elsewhere|lastWeek|span|past|ago|rate|thisYear|marked|apart|untrue|follows|intervalAfter|superlative|earlier)$/;

/** Words of doubt, of other counts and of harm that may be old: «feared», «since», «the bodies of». */
const doubtful =
  /^(?:doubt|negation|denial|unverified|verified|since|share|animal|claim|loss|found|livesOf|lost|among|ofThem|total)$/;

/** Clauses that report: main clauses and reported speech. */
const reportingClause = /^(?:main|content)$/;

/** Whether the phrase of a figure has no words besides its number and its group. */
function isWhollyRead({constituents, tokens, grammar}: Reading, figure: number): boolean {
  const {first = 0, next = 0, group} = constituents[figure] ?? {};
  const start = readAmount(tokens, first, grammar)?.next ?? next;
  const words = tokens.slice(start, next).map(({lower}) => lower);
  return group ? words.join(' ') === group.toLowerCase() : words.length < 2;
}

/** Parts of speech before the subject of «died». «A medic *saw* 12 people die» is not a report. */
const opening = /^(?:boundary|comma|and|said|reported|time|joining)$/;

/** Whether «died» has its subject right before it and nothing before that. */
function isSubject({constituents}: Reading, {figure, by}: Suffered): boolean {
  const isVerb = /^(?:befell|dies)$/.test(constituents[by]?.tag ?? '');
  return !isVerb || opening.test(constituents[figure - 1]?.tag ?? 'boundary');
}

/** Whether the list of people continues: «12 children *and young people*». */
function isListContinued({constituents}: Reading, figure: number): boolean {
  const [link, other] = constituents.slice(figure + 1, figure + 3);
  return link?.tag === 'and' && other?.measure === undefined && other?.amount === undefined;
}

/** Reads how a sentence states a figure, and whether it proves it. */
export function readMention(reading: Reading, suffered: Suffered): Mention {
  const {figure, by} = suffered;
  const {constituents, clauses, citation, text} = reading;
  const between = constituents.slice(Math.min(figure, by) + 1, Math.max(figure, by));
  const isJoined = constituents[by]?.tag === 'toll' || between.every(({tag}) => joining.test(tag));
  // «up from 12 *a day earlier*» is about the same event.
  const isRevision = ({tag}: Constituent, at: number) =>
    (tag === 'rate' && constituents[at + 1]?.tag === 'earlier') ||
    (tag === 'earlier' && (constituents[at - 1]?.tag === 'rate' || isBracketed(reading, at)));
  const isSettled = !constituents.some(
    (one, at) => unsettling.test(one.tag) && !isRevision(one, at),
  );
  const isEnded = sentenceEnd.test(text.slice(-14));
  return {
    // In a string the headline is a first line that does not end as a sentence does.
    isHeadline: citation.block === 'headline' || (citation.block === 0 && !isEnded),
    isLine: typeof citation.block === 'number' && !isEnded,
    isSettled,
    isProven:
      isSettled &&
      findEarlier(reading) < 0 &&
      isJoined &&
      reporting.test(constituents[by]?.tag ?? '') &&
      counting.test(constituents[figure]?.tag ?? '') &&
      reportingClause.test(clauses[by]?.kind ?? '') &&
      isWhollyRead(reading, figure) &&
      isSubject(reading, suffered) &&
      !isListContinued(reading, figure) &&
      !constituents.some(({tag}) => doubtful.test(tag)),
    isDated: findEventDates(reading).some((at) => isAboutEvent(clauses[at], clauses[by])),
  };
}
