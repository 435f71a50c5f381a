import {isWithin} from './clauses.js';
import {matchBefore, signOf} from './patterns.js';
import type {Parsed} from './sentence.js';

/** How far the text itself stands behind a figure. */
export type Factuality = 'sure' | 'unverified' | 'denied';

/** A figure and its verb, as indices of constituents. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The word that says what was suffered. */
  readonly by: number;
  readonly figure: number;
}

/** Judges a figure by what stands before it, «could», «no», «accused of»; nothing where it is none. */
export function judgeFactuality(
  {constituents, clauses, grammar: {patterns}}: Parsed,
  {start, end, by}: Span,
): Factuality | undefined {
  // «people who tried to flee, and 12 were killed»: a relative clause that is over doubts nothing.
  const sentence = constituents
    .map(({tag}, at) => {
      const isOver = clauses[at]?.kind === 'relative' && !isWithin(clauses[by], clauses[at]);
      return signOf(isOver ? 'plain' : tag);
    })
    .join('');
  // «no one claimed the attack which killed 12»: what stands before «which» is of something else.
  const clause = matchBefore(patterns.relative, sentence, by)?.start ?? 0;
  if (matchBefore(patterns.doubts, sentence, end, clause)) return undefined;
  if (matchBefore(patterns.denials, sentence, start, clause)) {
    return matchBefore(patterns.directDenials, sentence, start, clause) && 'denied';
  }
  return matchBefore(patterns.unverified, sentence, end, clause) ? 'unverified' : 'sure';
}
