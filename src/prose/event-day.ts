import {isOfVerb, isOpening} from './attachment.js';
import type {Constituent} from './constituents.js';
import {findEventDates} from './scopes.js';
import type {Parsed} from './sentence.js';

/** The event of a sentence and its day: «A *quake* struck Orsa *on Saturday*». */
export interface DatedEvent {
  readonly noun: string;
  readonly day: string;
}

/** Words before the noun of an event at the start of its clause: «On Saturday, a strong». */
const opening = /^(?:determiner|plain|name|preposition|comma|time|adverb)$/;

/** Words of a time. Beside one, a figure may be of another day than the event. */
const timed =
  /^(?:time|since|lastWeek|past|span|ago|thisYear|earlier|elsewhere|rate|superlative|marked)$/;

const wordAt = ({tokens}: Parsed, one: Constituent | undefined): string =>
  tokens[one?.first ?? -1]?.lower ?? '';

/** The event that a sentence reports with its only day, as the subject of its first clause. */
export function readDatedEvent(sentence: Parsed): DatedEvent | undefined {
  const {constituents, clauses, grammar} = sentence;
  const [day, another] = findEventDates(sentence);
  const clause = clauses[day ?? -1];
  const iso = constituents[day ?? -1]?.iso;
  if (!clause || day === undefined || another !== undefined || iso?.length !== 10) return undefined;
  if (!isOpening(sentence, clause, day) && !isOfVerb(sentence, clause, day)) return undefined;
  const rest = constituents.slice(clause.start);
  const at = rest.findIndex((one) => grammar.is('events', wordAt(sentence, one)));
  const [noun, verb] = rest.slice(Math.max(0, at));
  const isSubject = at >= 0 && rest.slice(0, at).every(({tag}) => opening.test(tag));
  const isVerb =
    verb?.tag === 'reach' ||
    (verb?.tag === 'plain' && grammar.pastVerbs.test(wordAt(sentence, verb)));
  return isSubject && isVerb ? {noun: wordAt(sentence, noun), day: iso} : undefined;
}

/** The day of a figure's event, where the sentence before has it: «*The quake* killed 14». */
export function readDayBefore(
  sentence: Parsed,
  by: number,
  before: DatedEvent | undefined,
): string | undefined {
  const {constituents, clauses, grammar} = sentence;
  const isNamed = (one: Constituent, at: number) =>
    clauses[at] === clauses[by] &&
    wordAt(sentence, one) === before?.noun &&
    grammar.is('definite', wordAt(sentence, constituents[at - 1]));
  const isUntimed = !constituents.some(({tag}) => timed.test(tag));
  return isUntimed && constituents.some(isNamed) ? before?.day : undefined;
}
