import {sentenceEnd} from './blocks.js';
import {isOfNoun, isOfParticiple} from './attachment.js';
import {isAboutEvent, type Clause} from './clauses.js';
import type {Span} from './factuality.js';
import {matchAll} from './patterns.js';
import {printedWords, type Parsed} from './sentence.js';
import {findSubjectPlace} from './subjects.js';
import type {PartOfSpeech} from './part-of-speech.js';

/** Maximum distance of a place from its figure. */
const mostWords = 9;

/** Whether a sentence is a headline, where capitals do not show names. */
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
    // «With Hamas, …», «For Ali Omar, …»
    const isBare = tag === 'preposition' && constituents[start + 1]?.tag === 'name';
    if (isBare && !grammar.is('islands', tokens[first]?.lower)) return [];
    // «near Homs» is not in Homs, so «near» is part of the place.
    const isBeside = tag === 'place' && !grammar.is('inside', tokens[first]?.lower);
    const word = tokens[constituents[place?.[0] ?? 0]?.first ?? 0]?.lower;
    const last = tokens[(constituents[(place?.[1] ?? 1) - 1]?.next ?? 1) - 1]?.text ?? '';
    // «Azad (free) Kashmir», «Russia -occupied»: the name is cut.
    const isCut = /^[(-]$/.test(tokens[constituents[place?.[1] ?? 0]?.first ?? 0]?.text ?? '');
    // «outside a Bethesda, Maryland, mall», «in a black Range Rover»
    const named = constituents[place?.[0] ?? 0]?.first ?? 0;
    const isLoose =
      grammar.is('articles', tokens[named - 1]?.lower) &&
      !constituents.slice(...(place ?? [])).some((one) => one.tag === 'kind');
    // «the bus they were travelling in *overturned along* Kestral Road»
    const isVerb =
      grammar.pastVerbs.test(word ?? '') && constituents[(place?.[0] ?? 0) + 1]?.tag === 'plain';
    const isPlace =
      !isCut &&
      !isVerb &&
      !isLoose &&
      !grammar.is('placeless', word) &&
      !grammar.nationAdjectives.test(last);
    // «in *volatile* northern Kivu»
    const from = (place?.[0] ?? 0) + Number(grammar.is('restive', word));
    return place && isPlace ? [[isBeside ? start : from, place[1]]] : [];
  });
}

/** Parts of speech that introduce a place. */
const beforePlace = /^(?:place|preposition|determiner)$/;

/** The place that starts at a constituent, of a sentence with small letters. */
export function findPlaceFrom(sentence: Parsed, start: number): string | undefined {
  const place = isHeadline(sentence) ? undefined : listPlaces(sentence).find(([at]) => at >= start);
  const isHere =
    place && sentence.constituents.slice(start, place[0]).every(({tag}) => beforePlace.test(tag));
  return isHere ? printedWords(sentence, ...place) : undefined;
}

/** Whether a place is that of where people or things are from: «14 people *from* a village near Orsa». */
function isOfOrigin({constituents, tokens, grammar}: Parsed, from: number, at: number): boolean {
  const origin = constituents
    .slice(from, at)
    .findLastIndex(({first}) => grammar.is('origins', tokens[first]?.lower));
  if (origin < 0) return false;
  const between = constituents.slice(from + origin + 1, at);
  return (
    between.every(({tag}) => /^(?:determiner|plain|kind|place)$/.test(tag)) &&
    !between.some(({first}) => grammar.pastVerbs.test(tokens[first]?.lower ?? ''))
  );
}

/**
 * The place of a figure: after it, in its «when …» clause, or at the start of its clause. A place
 * after another figure belongs to that one.
 */
export function findPlace(sentence: Parsed, span: Span): string | undefined {
  const {start, by, figure} = span;
  const {constituents, clauses} = sentence;
  const subject = findSubjectPlace(sentence, span);
  if (subject && sentenceEnd.test(sentence.text.slice(-14))) return subject;
  if (isHeadline(sentence)) return undefined;
  const event: Clause | undefined = clauses[by];
  // «30 dead: *14 in Orsa*, ten in Tal»
  const {tag} = constituents[figure] ?? {};
  const isNext = tag === 'bare' && by < figure && constituents[figure + 1]?.tag === 'place';
  const next = isNext ? findPlaceFrom(sentence, figure + 1) : undefined;
  if (next) return next;
  const all = listPlaces(sentence);
  // «in *Orsa*, where 12 died»
  const opening = event?.kind === 'relative' && constituents[event.start]?.tag === 'where';
  const antecedent =
    opening &&
    all.find(
      ([, end]) => end === event.start - Number(constituents[event.start - 1]?.tag === 'comma'),
    );
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
  // «abducted 35 pupils from a school in Orsa»
  const isTaken = constituents[by]?.measure === 'abducted';
  const isOwn = (from: number, at: number) =>
    !isOfNoun(sentence, from, at) && (isTaken || !isOfOrigin(sentence, from, at));
  if (after && isOpen(figure + 1, after[0])) {
    const isOfToll = isOwn(figure + 1, after[0]) && !isOfParticiple(sentence, figure, after[0]);
    return isOfToll ? printedWords(sentence, ...after) : undefined;
  }
  // «The toll rose when bodies were found in Homs»: the deaths may have been in another place.
  const isToll = constituents[by]?.tag === 'toll';
  const inEvent = all.filter(
    ([at]) => !isToll && at > figure && clauses[at] !== event && isAboutEvent(clauses[at], event),
  );
  const before = all.filter(
    (one) =>
      one[0] < start &&
      isIn(one) &&
      !parts(event?.start ?? 0, one[0]).some(({amount}) => amount) &&
      isOwn(event?.start ?? 0, one[0]) &&
      // «a bomb *made* in Orsa killed 14»
      !(one[1] === start && isOfParticiple(sentence, 0, one[0])),
  );
  if (antecedent) return printedWords(sentence, ...antecedent);
  const [place, rival] = inEvent.length > 0 ? inEvent : before;
  return place && !rival ? printedWords(sentence, ...place) : undefined;
}
