import {sentenceEnd} from './blocks.js';
import {tellsOf, type Clause} from './clauses.js';
import type {Span} from './factuality.js';
import {matchAll} from './patterns.js';
import {printedWords, type Parsed} from './sentence.js';
import type {PartOfSpeech} from './part-of-speech.js';

/** How far from a figure its place may stand. */
const mostWords = 9;

/** In a headline capitals say nothing of names. */
function isHeadline({text, constituents, tokens}: Parsed): boolean {
  const isCapital = tokens.every(({text}) => text.length < 3 || text === text.toUpperCase());
  if (isCapital) return true;
  const count = (tag: PartOfSpeech) => constituents.filter((one) => one.tag === tag).length;
  return !sentenceEnd.test(text.slice(-14)) || count('name') > count('plain') + 3;
}

type Range = readonly [start: number, end: number];

/** The places of a sentence: «in Idlib», «near the city of Homs». */
function listPlaces({signs, constituents, tokens, grammar}: Parsed): Range[] {
  return matchAll(grammar.patterns.places, signs).flatMap(({start, groups: [place]}) => {
    const {tag, first = 0} = constituents[start] ?? {};
    // «near Homs» is not in Homs.
    const isBeside = tag === 'place' && !grammar.is('inside', tokens[first]?.lower);
    const word = tokens[constituents[place?.[0] ?? 0]?.first ?? 0]?.lower;
    const last = tokens[(constituents[(place?.[1] ?? 1) - 1]?.next ?? 1) - 1]?.text ?? '';
    // «in Russian and Syrian strikes»
    // «Azad (free) Kashmir», «Russia -occupied»
    const isCut = /^[(-]$/.test(tokens[constituents[place?.[1] ?? 0]?.first ?? 0]?.text ?? '');
    // «outside a Bethesda, Maryland, mall», «in a black Range Rover»
    const named = constituents[place?.[0] ?? 0]?.first ?? 0;
    const isLoose =
      grammar.is('articles', tokens[named - 1]?.lower) &&
      !constituents.slice(...(place ?? [])).some((one) => one.tag === 'kind');
    const isPlace =
      !isCut && !isLoose && !grammar.is('placeless', word) && !grammar.nationAdjectives.test(last);
    // «in *volatile* northern Kivu»
    const from = (place?.[0] ?? 0) + Number(grammar.is('restive', word));
    return place && isPlace ? [[isBeside ? start : from, place[1]]] : [];
  });
}

/**
 * The place that stands with a figure: right after it, inside its phrase, in its «when …» clause, or
 * where the clause opens with one. A place after another figure is that one's.
 */
export function findPlace(sentence: Parsed, {start, by, figure}: Span): string | undefined {
  const {constituents, clauses} = sentence;
  if (isHeadline(sentence)) return undefined;
  const event: Clause | undefined = clauses[by];
  const all = listPlaces(sentence);
  const isIn = ([at]: Range) => clauses[at] === event;
  const parts = (from: number, to: number) => constituents.slice(from, to);
  // «killed three men suspected of a murder in Homs»: the murder was there.
  const isOpen = (from: number, to: number) =>
    !parts(from, to).some(
      ({tag, amount, measure}, at) =>
        amount ?? (from + at !== by && measure) ?? /^(?:comma|and|or|boundary|doubt)$/.test(tag),
    );
  const after = all.find(
    (one) => one[0] > figure && one[0] - Math.max(figure, by) < mostWords && isIn(one),
  );
  if (after && isOpen(figure + 1, after[0])) return printedWords(sentence, ...after);
  // The toll rose where the bodies were found, which may be another place.
  const isToll = constituents[by]?.tag === 'toll';
  const told = all.filter(
    ([at]) => !isToll && at > figure && clauses[at] !== event && tellsOf(clauses[at], event),
  );
  const before = all.filter(
    (one) =>
      one[0] < start && isIn(one) && !parts(event?.start ?? 0, one[0]).some(({amount}) => amount),
  );
  const [place, rival] = told.length > 0 ? told : before;
  return place && !rival ? printedWords(sentence, ...place) : undefined;
}
