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

/** Whether a figure is taken as known: «some of *the 49 people* slain», «among *the 20* killed», «the deaths of *19* have shocked many». */
export function isGiven(
  {constituents, tokens, grammar}: Parsed,
  {by, figure}: Pick<Span, 'by' | 'figure'>,
): boolean {
  const word = tokens[constituents[figure]?.first ?? 0]?.lower;
  const before = constituents[figure - 1]?.tag ?? '';
  const [verb, article] = constituents.slice(Math.max(0, by - 2), by);
  const isNoun = constituents[by]?.tag === 'loss' && article?.tag === 'determiner';
  if (isNoun && /^(?:said|who|comma|boundary|joining)$/.test(verb?.tag ?? 'boundary')) return true;
  return grammar.is('definite', word) && by >= figure && /^(?:of|among)$/.test(before);
}

/** Which event a figure is of, as far as its sentence shows. */
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
  if (isSince || isReduced || isGiven(sentence, span)) return 'presupposed';
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
