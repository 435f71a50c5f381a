import type {Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import type {Attribution} from './attribution.js';
import type {Token} from './token.js';

/** The relation of a clause to the one around it. */
type ClauseKind =
  | 'main'
  /** Reported speech: «police said *12 people died*». */
  | 'content'
  /** «the attack *which killed 12*». */
  | 'relative'
  /** The same event: «12 people died *when a bus overturned*». */
  | 'event'
  /** The cause: «12 people died *after a bus overturned*». A day in it may be that of another event. */
  | 'cause'
  /** An earlier event: «a week *after a raid killed 12*». */
  | 'earlier'
  /** Another event: «*while officials met*». */
  | 'contrast';

/** A clause of a sentence. */
export interface Clause {
  readonly kind: ClauseKind;
  readonly parent: Clause | undefined;
  /** The speaker of reported speech. */
  readonly speaker: Attribution | undefined;
  /** Index of its first constituent. */
  readonly start: number;
}

/** The clause of each constituent. Words of an attribution have none. */
export type Clauses = readonly (Clause | undefined)[];

function readKind(
  constituents: readonly Constituent[],
  at: number,
  tokens: readonly Token[],
  {is}: Grammar,
): ClauseKind | undefined {
  const {tag, first = 0} = constituents[at] ?? {};
  const {tag: next} = constituents[at + 1] ?? {};
  const word = tokens[first]?.lower;
  if (tag === 'who' || tag === 'where') return 'relative';
  // «as of Sunday» and «after Sunday» do not start a clause.
  const before = tokens[first - 1]?.lower;
  const isBeforeNoun = next === 'of' || next === 'time' || next === undefined;
  if (is('eventLinks', word) && !isBeforeNoun) {
    if (is('intervals', before)) return 'earlier';
    return is('causeLinks', word) ? 'cause' : 'event';
  }
  const opensContrast = tag === 'joining' || is('contrasts', word);
  return opensContrast && !isBeforeNoun ? 'contrast' : undefined;
}

/** The verb of a relative clause is among its first constituents: «that *more than doubled*». */
const toVerb = 4;

/** Whether a verb ends a relative clause: «the fires which began in May *have* killed 12». */
function closesRelative(
  constituents: readonly Constituent[],
  at: number,
  {kind, start}: Clause,
): boolean {
  const opening = constituents.slice(start + 1, Math.min(at, start + toVerb));
  const verb = opening.findIndex(({tag}) => !/^(?:adverb|determiner|preposition)$/.test(tag));
  const {tag = ''} = constituents[at] ?? {};
  // «the quake that hit the town *left* 40 people dead», but not «that hit the town and left 40 dead»
  const isMain =
    /^(?:midway|struck)$/.test(tag) &&
    constituents[at + 1]?.amount !== undefined &&
    !/^(?:and|comma|adverb)$/.test(constituents[at - 1]?.tag ?? '');
  const isVerb = isMain || /^(?:was|were|has|have)$/.test(tag);
  return kind === 'relative' && isVerb && at > start + 2 && opening[verb]?.tag === 'plain';
}

/** Whether «that» introduces reported speech: «said in a letter *that* 12 people died». */
function isComplement(
  constituents: readonly Constituent[],
  at: number,
  {kind, start}: Clause,
): boolean {
  // «said the blast, *which* killed 12, was an accident»
  const isAside = constituents[at - 1]?.tag === 'comma';
  if (kind !== 'content' || constituents[at]?.tag !== 'who' || isAside) return false;
  // «said 12 had died *and that* nine were missing»
  if (constituents[at - 1]?.tag === 'and') return true;
  const opening = constituents.slice(start, at);
  return !opening.some(
    ({amount, measure, tag}) => amount ?? measure ?? /^(?:was|were|has|have|who)$/.test(tag),
  );
}

/** The clause after a comma. A relative clause ends there, and so does one that starts the sentence. */
function closeAtComma(clause: Clause, constituents: readonly Constituent[], at: number): Clause {
  // «violence that has killed 20, wounded 600»
  const goesOn =
    constituents[clause.start - 1]?.tag !== 'comma' &&
    /^(?:struck|strikes)$/.test(constituents[at]?.tag ?? '');
  // «he told Reuters, *speaking after …*»
  const isAddressee =
    clause.kind === 'content' &&
    constituents.slice(clause.start, at - 1).every(({tag}) => /^(?:name|people)$/.test(tag));
  // «*While the army said the town was quiet*, 12 people were killed»
  const before = constituents.slice(0, clause.speaker?.start ?? 0);
  const isConcession =
    clause.kind === 'content' &&
    before.some(({tag}) => tag === 'joining') &&
    before.every(({tag}) => /^(?:joining|determiner|adverb)$/.test(tag));
  if (isAddressee || isConcession)
    return {kind: 'main', parent: undefined, speaker: undefined, start: at};
  const isClosed = (clause.kind === 'relative' && !goesOn) || (clause.start === 0 && clause.parent);
  return (isClosed ? clause.parent : undefined) ?? clause;
}

/** The clause of a constituent: the current one, or one that starts there. */
function stepInto(
  clause: Clause,
  at: number,
  kind: ClauseKind | undefined,
  before: Attribution | undefined,
  tag: string | undefined,
): Clause {
  // «police said (that) 12 people died»; «12 people died, police said, and …»
  const isAfter = before && !before.isAccording;
  const isLink = kind === 'event' || kind === 'cause' || kind === 'earlier' || kind === 'contrast';
  if (isAfter && !isLink && !/^(?:comma|boundary|and)$/.test(tag ?? ''))
    return {kind: 'content', parent: undefined, speaker: before, start: at};
  // In «officials said as dawn broke», the clause is the time of the statement.
  if (kind)
    return {kind: isAfter ? 'contrast' : kind, parent: clause, speaker: undefined, start: at};
  if (tag === 'boundary') return {kind: 'main', parent: undefined, speaker: undefined, start: at};
  return clause;
}

/** Finds the clause of each constituent. */
export function readClauses(
  constituents: readonly Constituent[],
  tokens: readonly Token[],
  attributions: readonly Attribution[],
  grammar: Grammar,
): Clauses {
  const speakers: (Attribution | undefined)[] = [];
  for (const one of attributions)
    for (let at = one.start; at < one.reach; at += 1) speakers[at] = one;
  let clause: Clause = {kind: 'main', parent: undefined, speaker: undefined, start: 0};
  return constituents.map(({tag}, at) => {
    if (speakers[at]) return undefined;
    if (constituents[at - 1]?.tag === 'comma') clause = closeAtComma(clause, constituents, at);
    if (closesRelative(constituents, at, clause)) clause = clause.parent ?? clause;
    // «12 people died on Sunday, police said, *and 30 were injured*»: another day, another speaker.
    const isAdded = tag === 'and' && constituents[at - 1]?.tag === 'comma' && speakers[at - 2];
    if (isAdded && !isAdded.isAccording)
      clause = {kind: 'main', parent: undefined, speaker: undefined, start: at};
    const opener = readKind(constituents, at, tokens, grammar);
    const kind = isComplement(constituents, at, clause) ? undefined : opener;
    clause = stepInto(clause, at, kind, speakers[at - 1], tag);
    return clause;
  });
}

/** Whether a clause is about the event of another: it is the same, or its «when …» clause. */
export function isAboutEvent(clause: Clause | undefined, event: Clause | undefined): boolean {
  return Boolean(
    clause && (clause === event || (clause.kind === 'event' && clause.parent === event)),
  );
}

/** Whether a clause is another, or is inside it. */
export function isWithin(clause: Clause | undefined, other: Clause | undefined): boolean {
  return clause !== undefined && (clause === other || isWithin(clause.parent, other));
}
