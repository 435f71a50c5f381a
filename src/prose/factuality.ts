import {isWithin} from './clauses.js';
import {matchBefore, signOf} from './patterns.js';
import type {Parsed} from './sentence.js';

/** How certain the text itself is about a figure. */
export type Factuality = 'sure' | 'unverified' | 'denied';

/** A figure and its verb, as indices of constituents. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The word that states the harm. */
  readonly by: number;
  readonly figure: number;
}

/**
 * Judges a figure by the words before it, such as «could», «no», «accused of»; undefined where it
 * does not count.
 * @param isOfPast whether its clause describes an earlier event that has its own time
 */
export function judgeFactuality(
  {constituents, clauses, grammar: {patterns}}: Parsed,
  {start, end, by}: Span,
  isOfPast = false,
): Factuality | undefined {
  // «people who tried to flee, and 12 were killed»: a relative clause that has ended is ignored.
  const sentence = constituents
    .map(({tag}, at) => {
      const isOver = clauses[at]?.kind === 'relative' && !isWithin(clauses[by], clauses[at]);
      return signOf(isOver ? 'plain' : tag);
    })
    .join('');
  // «no one claimed the attack which killed 12»: the words before «which» are about something else.
  // «sentenced for the 2015 attack in which 130 died»
  const past = isOfPast ? (clauses[by]?.start ?? 0) : 0;
  const clause = matchBefore(patterns.relative, sentence, by)?.start ?? past;
  if (matchBefore(patterns.doubts, sentence, end, clause)) return undefined;
  if (matchBefore(patterns.denials, sentence, start, clause)) {
    return matchBefore(patterns.directDenials, sentence, start, clause) && 'denied';
  }
  return matchBefore(patterns.unverified, sentence, end, clause) ? 'unverified' : 'sure';
}
