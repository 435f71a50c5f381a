import type {Attribution} from './attribution.js';
import type {Clause, Clauses} from './clauses.js';
import {matchAll, matchFirst} from './patterns.js';
import {readSingular} from './people.js';
import {isOwner, printedWords, type Sentence} from './sentence.js';

/** Whether words end in somebody who may know: a person, an office, a name. */
function isSpeaker({constituents, tokens, grammar}: Sentence, start: number, end: number): boolean {
  const {isHeadFirst} = grammar;
  const {tag = 'plain', first = 0, next = 0} = constituents[isHeadFirst ? start : end - 1] ?? {};
  const token = tokens[isHeadFirst ? first : next - 1];
  const isPerson = token && readSingular(token, grammar) !== undefined;
  return /^(?:name|people)$/.test(tag) || Boolean(isPerson) || grammar.is('speakers', token?.lower);
}

/** What may be the beginning of a name that a source ends: «the *highway* police». */
const cut = /^(?:label|number|unit|bare|past|earlier|kind)$/;

/** Whether a word is the end of another: «US-backed». */
function isCutWord(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === '-' && before.end === tokens[at]?.start;
}

/** Whether somebody else is named right before, with «and». */
function isCutPair(constituents: Sentence['constituents'], start: number): boolean {
  const before = constituents.slice(0, start).filter(({tag}) => tag !== 'determiner');
  const other = before.at(-2);
  return (
    before.at(-1)?.tag === 'and' &&
    (other?.amount !== undefined || /^(?:plain|name|people|kind)$/.test(other?.tag ?? ''))
  );
}

/** The name in a range of constituents; of «it» and «the group» the name that stood last. */
function readName(
  sentence: Sentence,
  start: number,
  end: number,
  last: string | undefined,
): string | undefined {
  const {constituents, tokens, grammar} = sentence;
  const {tag, first = 0} = constituents[start] ?? {};
  const words = printedWords(sentence, start, end).split(' ');
  const isArticle = (word: string | undefined) => grammar.is('articles', word?.toLowerCase());
  // «police and a doctor» are named as they stand.
  const isPair = constituents.slice(start, end).some((one) => one.tag === 'and');
  const name = words.slice(isPair ? 0 : words.findLastIndex(isArticle) + 1).join(' ');
  if (tag === 'pronoun') return last;
  // «US-backed government», «12 soldiers and a doctor said»: more of the name stands before.
  if (
    isCutWord(tokens, first) ||
    cut.test(constituents[start - 1]?.tag ?? '') ||
    isCutPair(constituents, start)
  )
    return undefined;
  if (grammar.is('anaphors', name.toLowerCase()) && !isArticle(tokens[first - 1]?.lower))
    return last;
  const speaker = words.at(-1)?.toLowerCase();
  if (!isSpeaker(sentence, start, end) || /["“”]/.test(name) || grammar.is('sourceless', speaker))
    return undefined;
  // «Rescuers» has its capital from the sentence.
  const isWord = tag !== 'name' || (end === start + 1 && grammar.is('speakers', speaker));
  const isCapital = first === 0 && isWord;
  return isCapital ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** When it was said: «said *on Sunday*», «on Sunday … said»; none of «said Sunday's blast». */
function readSaidTime(
  sentence: Sentence,
  start: number,
  end: number,
): {iso: string | undefined; reach: number} {
  const {constituents, signs, grammar} = sentence;
  const timeIn = (from: number, to: number) =>
    constituents
      .slice(0, to)
      .find(({tag}, at) => at >= from && tag === 'time' && !isOwner(sentence, at));
  const after = matchFirst(grammar.patterns.saidTime, signs, end - 1)?.groups[0];
  const told = after && timeIn(after[0], after[1]);
  if (told) return {iso: told.iso, reach: after[1]};
  const isOpening = constituents
    .slice(0, start)
    .every(({tag}) => /^(?:time|comma|preposition|place|adverb|determiner)$/.test(tag));
  return {iso: timeIn(isOpening ? 0 : start, end)?.iso, reach: end};
}

/** Where a name ends that goes on: «the Organization *for Migration*», «a spokesman *for the navy*». */
function endOfName({constituents, tokens, grammar}: Sentence, end: number): number {
  if (!grammar.is('linking', tokens[constituents[end]?.first ?? 0]?.lower)) return end;
  const length = constituents
    .slice(end + 1)
    .findIndex(({tag}) => !/^(?:determiner|plain|name|people|kind|owner)$/.test(tag));
  return length > 0 ? end + 1 + length : end;
}

/** Who speaks in a sentence, in order; `last` is who was named last before it. */
export function readAttributions(sentence: Sentence, last: string | undefined): Attribution[] {
  const {tokens, constituents, signs, grammar} = sentence;
  return matchAll(grammar.patterns.sources, signs).map(
    ({start, end, groups: [[from, to] = [0, 0]]}) => {
      const verb = tokens[constituents[end - 1]?.first ?? 0]?.lower;
      // «which the president said was …» says nothing of what stands before.
      const isRelative = constituents[start - 1]?.tag === 'who';
      return {
        name: isRelative ? undefined : readName(sentence, from, endOfName(sentence, to), last),
        start,
        end,
        isAccording: constituents[start]?.tag === 'according',
        status: grammar.is('confirming', verb) ? 'confirmed' : 'reported',
        ...readSaidTime(sentence, start, end),
      };
    },
  );
}

/** Whose words a clause is: its own speaker's, or those of the clause that it tells the event of. */
function speakerOf(clause: Clause | undefined): Attribution | undefined {
  if (clause?.kind === 'event' || clause?.kind === 'cause') return speakerOf(clause.parent);
  return clause?.kind === 'content' ? clause.speaker : undefined;
}

/** Whether a clause is another, or belongs to it. */
function isWithin(clause: Clause | undefined, other: Clause | undefined): boolean {
  return clause !== undefined && (clause === other || isWithin(clause.parent, other));
}

/** «said *on state radio*»: how it was said, and nothing that is said. */
function isSaidThere(constituents: Sentence['constituents'], from: number): boolean {
  const rest = constituents.slice(from);
  const end = rest.findIndex(({tag}) => tag === 'boundary');
  const words = end < 0 ? rest : rest.slice(0, end);
  const isVerb = /^(?:was|were|has|have|been|who|joining|comma|time)$/;
  return (
    /^(?:preposition|place)$/.test(words[0]?.tag ?? '') &&
    !words.some(({tag, amount, measure}) => amount ?? measure ?? isVerb.test(tag))
  );
}

/** Whether an attribution follows a clause that it speaks of: «12 people died, police said.» */
function follows(
  {constituents}: Sentence,
  one: Attribution,
  figure: number,
  clauses: Clauses,
): boolean {
  if (one.start <= figure) return false;
  const between = constituents.slice(figure, one.start);
  const isSame = clauses
    .slice(figure, one.start)
    .every((clause) => isWithin(clause, clauses[figure]));
  const isAfterthought =
    clauses[one.reach]?.kind !== 'content' || isSaidThere(constituents, one.reach);
  return (
    !between.some(({tag}) => tag === 'boundary') && isSame && (isAfterthought || one.isAccording)
  );
}

/** Whose count a figure is; none where the words that tell it are presupposed: «the blast, which killed 12». */
export function findAttribution(
  sentence: Sentence,
  all: readonly Attribution[],
  clauses: Clauses,
  figure: number,
): Attribution | undefined {
  const clause = clauses[figure];
  const isPresupposed = clause?.kind === 'relative';
  const isNear = (one: Attribution) =>
    one.isAccording &&
    !sentence.constituents
      .slice(Math.min(one.end, figure), Math.max(one.start, figure))
      .some(({tag}) => tag === 'boundary' || tag === 'said');
  const according = all.find(isNear);
  if (according) return according;
  if (isPresupposed) return undefined;
  return speakerOf(clause) ?? all.find((one) => follows(sentence, one, figure, clauses));
}
