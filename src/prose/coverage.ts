import type {Span} from './factuality.js';
import {matchBefore} from './patterns.js';
import {findIdentified} from './subjects.js';
import type {Parsed} from './sentence.js';

/** How a sentence presents the event of a figure. */
export type Coverage =
  /** It reports the event: «a blast killed 12». */
  | 'reported'
  /** It presupposes the event: «the blast, which killed 12». */
  | 'presupposed'
  /** The event is not that of the story: «a week after a raid that killed 12». */
  | 'other';

/** A clause at the start of a sentence begins within this many constituents: «three days after». */
const opening = 3;

/**
 * Whether a noun phrase presupposes a figure: «some of *the 49 people* slain», «among *the 20*
 * killed», «the deaths of *19* have shocked many».
 */
export function isPresupposed(
  {constituents, tokens, grammar}: Parsed,
  {by, figure}: Pick<Span, 'by' | 'figure'>,
): boolean {
  const word = tokens[constituents[figure]?.first ?? 0]?.lower;
  const before = constituents[figure - 1]?.tag ?? '';
  const [verb, article] = constituents.slice(Math.max(0, by - 2), by);
  const isNoun = constituents[by]?.tag === 'loss' && article?.tag === 'determiner';
  if (isNoun && /^(?:said|who|comma|boundary|joining)$/.test(verb?.tag ?? 'boundary')) return true;
  // «aid for the 1.2 million people displaced»
  const link = tokens[constituents[figure - 1]?.first ?? 0]?.lower;
  if (by > figure && before === 'preposition' && grammar.is('linking', link)) return true;
  return grammar.is('definite', word) && by >= figure && /^(?:of|among)$/.test(before);
}

/** How the sentence of a figure presents its event. */
export function readCoverage(sentence: Parsed, span: Span): Coverage {
  const {clauses, constituents, tokens, signs, grammar} = sentence;
  const {start, by} = span;
  if (matchBefore(grammar.patterns.otherEvents, signs, start)) return 'other';
  // «the first pictures since the volcano erupted and killed 21»
  const since = constituents.slice(0, start).findLastIndex(({tag}) => tag === 'since');
  const isSince =
    since >= 0 &&
    !constituents
      .slice(since, start)
      .some(({tag}) => /^(?:comma|boundary|has|have|time)$/.test(tag));
  // «six girls killed in a crash had stopped at the sign»
  const rest = constituents.slice(by + 1);
  const end = rest.findIndex(
    ({tag, amount}) => amount ?? /^(?:comma|boundary|and|joining|where|who|said)$/.test(tag),
  );
  const isReduced =
    by === span.figure + 1 &&
    /^(?:struck|state)$/.test(constituents[by]?.tag ?? '') &&
    rest
      .slice(0, end < 0 ? undefined : end)
      .some(({tag}) => /^(?:was|were|has|have|been)$/.test(tag));
  if (isSince || isReduced || isPresupposed(sentence, span)) return 'presupposed';
  const clause = clauses[by];
  // «Three days after 12 people died, …» is about the story's event.
  if (clause?.kind === 'earlier') return clause.start > opening ? 'other' : 'presupposed';
  if (clause?.kind !== 'relative')
    return /^(?:event|cause)$/.test(clause?.kind ?? '') && clause && clause.start > 0
      ? 'presupposed'
      : 'reported';
  // «The worst-hit town was *Orm*, where 64 people died»
  if (findIdentified(sentence, clause) !== undefined) return 'reported';
  // «during a strike over *a grenade attack that* killed 12»: «a» introduces another event.
  const before = matchBefore(grammar.patterns.antecedent, signs, clause.start);
  const [article] = before?.groups[0] ?? [];
  const word = article === undefined ? undefined : tokens[constituents[article]?.first ?? 0]?.lower;
  return grammar.is('articles', word) ? 'other' : 'presupposed';
}
