import type {Span} from './factuality.js';
import {matchBefore} from './patterns.js';
import type {Parsed} from './sentence.js';

/** How a sentence tells of the event that a figure is of. */
export type Coverage =
  /** It reports it: «a blast killed 12». */
  | 'told'
  /** It takes it as known: «the blast, which killed 12». */
  | 'presupposed'
  /** It is another event than the story's: «a week after a raid that killed 12». */
  | 'other';

/** Where a clause that opens its sentence may start: «three days after». */
const opening = 3;

/** Which event a figure is of, as far as its sentence shows. */
export function readCoverage(
  {clauses, constituents, tokens, signs, grammar}: Parsed,
  {start, by}: Span,
): Coverage {
  if (matchBefore(grammar.patterns.otherEvents, signs, start)) return 'other';
  const clause = clauses[by];
  // «Three days after 12 people died, …» opens with it.
  if (clause?.kind === 'earlier') return clause.start > opening ? 'other' : 'presupposed';
  if (clause?.kind !== 'relative')
    return /^(?:event|cause)$/.test(clause?.kind ?? '') && clause && clause.start > 0
      ? 'presupposed'
      : 'told';
  // «during a strike over *a grenade attack that* killed 12»: nothing said of it before.
  const before = matchBefore(grammar.patterns.antecedent, signs, clause.start);
  const [article] = before?.groups[0] ?? [];
  const word = article === undefined ? undefined : tokens[constituents[article]?.first ?? 0]?.lower;
  return grammar.is('articles', word) ? 'other' : 'presupposed';
}
