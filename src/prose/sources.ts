import type {Attribution} from './attribution.js';
import {isWithin, type Clause, type Clauses} from './clauses.js';
import {matchAll, matchFirst} from './patterns.js';
import {isOwner, type Parsed, type Sentence} from './sentence.js';
import {readName, readItsPlace, endOfName} from './source-names.js';
import {isSaid} from './speakers.js';

/** Parts of speech that may follow a name after «according to». */
const ends = /^(?:comma|boundary|and|time|preposition|place|reach|who|joining|to)$/;

/** The date of a statement: «said *on Sunday*», «on Sunday … said», but not «said Sunday's blast». */
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
  const time = after && timeIn(after[0], after[1]);
  if (time) return {iso: time.iso, reach: after[1]};
  const isOpening = constituents
    .slice(0, start)
    .every(({tag}) => /^(?:time|comma|preposition|place|adverb|determiner)$/.test(tag));
  return {iso: timeIn(isOpening ? 0 : start, end)?.iso, reach: end};
}

/** The speakers of a sentence, in order. `last` is the last source before it. */
export function readAttributions(sentence: Sentence, last: string | undefined): Attribution[] {
  const {tokens, constituents, signs, grammar} = sentence;
  // «the charity said it has confirmed …»
  let latest = last;
  const matches = matchAll(grammar.patterns.sources, signs);
  return matches
    .filter((match) => isSaid(sentence, match.groups[0], match.end))
    .map(({start, end, groups: [[from, to] = [0, 0]]}) => {
      const wordAt = (at: number) => tokens[constituents[at]?.first ?? 0]?.lower;
      const verb = wordAt(end - 1);
      // «which the president said was …» is not about the words before it.
      const isRelative = constituents[start - 1]?.tag === 'who';
      // «the mayor, 42, told a paper»
      const isAddressed = from > start + 1 && grammar.is('addressing', wordAt(start + 1));
      // «according to the latest figures»
      const isAccording = constituents[start]?.tag === 'according';
      const isCut = isAccording && !ends.test(constituents[to]?.tag ?? 'boundary');
      latest =
        isRelative || isAddressed || isCut
          ? undefined
          : readName(sentence, from, endOfName(sentence, to), latest);
      return {
        name: latest && latest + readItsPlace(sentence, latest, to),
        start,
        end,
        isAccording,
        status: grammar.is('confirming', verb) ? 'confirmed' : 'reported',
        ...readSaidTime(sentence, start, end),
      };
    });
}

/** The speaker of a clause. A clause about the event of another has the speaker of that one. */
function speakerOf(clause: Clause | undefined): Attribution | undefined {
  if (clause?.kind === 'event') return speakerOf(clause.parent);
  return clause?.kind === 'content' ? clause.speaker : undefined;
}

/** Whether only the way of saying it follows: «said *on state radio*», «, said *in a statement read there*». */
function isSaidThere(constituents: Sentence['constituents'], {start, reach}: Attribution): boolean {
  const rest = constituents.slice(reach);
  const isAside =
    constituents.slice(0, start).findLast(({tag}) => tag !== 'determiner')?.tag === 'comma';
  const end = rest.findIndex(({tag}) => tag === 'boundary');
  const words = end < 0 ? rest : rest.slice(0, end);
  const isVerb = /^(?:was|were|has|have|been|who|joining|comma|time)$/;
  return (
    (isAside || /^(?:preposition|place)$/.test(words[0]?.tag ?? '')) &&
    !words.some(({tag, amount, measure}) => amount ?? measure ?? isVerb.test(tag))
  );
}

/** Whether an attribution follows the clause of a figure: «12 people died, police said.» */
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
  const isAfterthought = clauses[one.reach]?.kind !== 'content' || isSaidThere(constituents, one);
  return (
    !between.some(({tag}) => tag === 'boundary') && isSame && (isAfterthought || one.isAccording)
  );
}

/** The source of a figure. A presupposed figure has none: «the blast, which killed 12». */
export function findAttribution(
  sentence: Parsed,
  all: readonly Attribution[],
  figure: number,
): Attribution | undefined {
  const {clauses, constituents} = sentence;
  const clause = clauses[figure];
  const isNear = (one: Attribution) =>
    one.isAccording &&
    !constituents
      .slice(Math.min(one.end, figure), Math.max(one.start, figure))
      .some(({tag}) => tag === 'boundary' || tag === 'said');
  // «a storm that killed 12 has moved on, according to forecasters»
  if (clause?.kind === 'relative') return undefined;
  const according = all.find(isNear);
  if (according) return according;
  const speaker = speakerOf(clause);
  // «he said he mourned them in Nice, where a truck drove into a crowd, killing 84»
  const isAside =
    speaker &&
    constituents[figure - 1]?.tag === 'strikes' &&
    constituents.slice(speaker.end, figure).some(({tag}) => tag === 'where');
  if (isAside) return undefined;
  return speaker ?? all.find((one) => follows(sentence, one, figure, clauses));
}
