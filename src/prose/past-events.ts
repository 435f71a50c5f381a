import type {IsoDate} from '../model/article.js';
import {isLongBefore} from './dates.js';
import type {Draft} from './figures.js';
import type {Parsed} from './sentence.js';
import type {Reading, TextReading} from './reading.js';

/** Words that make a sentence about more than one earlier event, or about none. */
const vague = /^(?:untrue|past|thisYear|since|superlative|comparing|ago|share|animal)$/;

/** Whether a sentence may count the people of one earlier event: «A fire there killed eight in 2019». */
export function isOfPastEvent({constituents}: Parsed): boolean {
  return !constituents.some(
    ({tag}, at) => vague.test(tag) || (tag === 'rate' && constituents[at - 1]?.tag !== 'place'),
  );
}

/** A reading whose figures are kept apart from the story's own, with evidence that does not count for it. */
export function readApart(reading: Reading): Reading {
  const {evidence, past} = reading;
  return {...reading, figures: past, evidence: {...evidence, seen: new Set(evidence.seen)}};
}

/** The figures of earlier events that have their own day, month or year. */
export function listPast(
  {past, evidence}: Pick<TextReading, 'past' | 'evidence'>,
  reference: IsoDate | undefined,
): Draft[] {
  // The words of a court speak against news, but it judges what has happened.
  const mostNeeds = evidence.seen.has('court') ? Number.MAX_VALUE : 1;
  const isDated = ({scope: {from, to}}: Draft) =>
    from !== undefined && to !== undefined && isLongBefore(to, reference);
  return past.filter(
    (draft) =>
      isDated(draft.whole ?? draft) &&
      draft.needs <= mostNeeds &&
      !draft.isPartial &&
      !draft.isEarlier &&
      !draft.isLone,
  );
}
