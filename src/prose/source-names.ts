import {readSingular} from './people.js';
import {printedWords, type Sentence} from './sentence.js';

/**
 * Whether a phrase can name a source: its noun is a person, an office or a name. Between «the» and
 * «said», any noun can: «the fire brigade said».
 */
function isSpeaker({constituents, tokens, grammar}: Sentence, start: number, end: number): boolean {
  const {isHeadFirst} = grammar;
  const {tag = 'plain', first = 0, next = 0} = constituents[isHeadFirst ? start : end - 1] ?? {};
  const token = tokens[isHeadFirst ? first : next - 1];
  const isPerson = token && readSingular(token, grammar) !== undefined;
  const isDefinite =
    !isHeadFirst &&
    constituents[start - 1]?.tag === 'determiner' &&
    /^(?:said|reported|boundary|comma)$/.test(constituents[end]?.tag ?? 'boundary');
  return (
    /^(?:name|people|counted)$/.test(tag) ||
    Boolean(isPerson) ||
    isDefinite ||
    grammar.is('speakers', token?.lower)
  );
}

/** Parts of speech before a complete name. After others the name may be cut: «one of the groups said». */
const openers = /^(?:comma|boundary|and|time|adverb|according|who|said|reported)$/;

/** Whether the start of a name is certain. */
function isWhole({constituents, tokens, grammar}: Sentence, start: number): boolean {
  const isDefinite = constituents[start - 1]?.tag === 'determiner';
  const before = constituents[start - (isDefinite ? 2 : 1)];
  // «while the army said», but «after the match the coach said»
  const isLink =
    before?.tag === 'joining' && !grammar.is('causeLinks', tokens[before.first]?.lower);
  return !before || isLink || openers.test(before.tag);
}

/** Whether a word is the second part of a compound: «US-*backed*». */
function isCutWord(tokens: Sentence['tokens'], at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === '-' && before.end === tokens[at]?.start;
}

const named = /^(?:plain|name|people|kind)$/;

/**
 * Whether the name is the end of a list: «*12 soldiers* and a doctor», «*police*, army and hospital
 * officials».
 */
function isCutList(constituents: Sentence['constituents'], start: number, end: number): boolean {
  const before = constituents.slice(0, start).filter(({tag}) => tag !== 'determiner');
  const link = before.pop()?.tag;
  const other = before.at(-1);
  const edge = before.findLastIndex(({tag}) => !named.test(tag));
  const isItem =
    edge < before.length - 1 && /^(?:comma|boundary)$/.test(before[edge]?.tag ?? 'comma');
  const isPair = constituents.slice(start, end).some(({tag}) => tag === 'and');
  return (
    (link === 'and' && (other?.amount !== undefined || named.test(other?.tag ?? ''))) ||
    (link === 'comma' && isPair && isItem)
  );
}

/** The name in a range of constituents. «It» and «the group» are the last name. */
export function readName(
  sentence: Sentence,
  start: number,
  end: number,
  last: string | undefined,
): string | undefined {
  const {constituents, tokens, grammar} = sentence;
  const {tag, first = 0} = constituents[start] ?? {};
  const words = printedWords(sentence, start, end).split(' ');
  const isArticle = (word: string | undefined) => grammar.is('articles', word?.toLowerCase());
  // «police and a doctor» is kept as it is.
  const isPair = constituents.slice(start, end).some((one) => one.tag === 'and');
  const name = words.slice(isPair ? 0 : words.findLastIndex(isArticle) + 1).join(' ');
  if (tag === 'pronoun') return last;
  // «the director of a hospital»
  const isOfAny = words.some((word, at) => at > 0 && isArticle(word) && !isPair);
  if (isOfAny && constituents.slice(start, end).some((one) => one.tag === 'of')) return undefined;
  // «The ministry (MFA) *of Ruritania* said»
  if (tag === 'of') return undefined;
  // «US-backed government», «12 soldiers and a doctor said»: the name starts further left.
  if (isCutWord(tokens, first) || !isWhole(sentence, start) || isCutList(constituents, start, end))
    return undefined;
  if (grammar.is('anaphors', name.toLowerCase()) && !isArticle(tokens[first - 1]?.lower))
    return last;
  const speaker = words.at(-1)?.toLowerCase();
  if (!isSpeaker(sentence, start, end) || /["“”]/.test(name) || grammar.is('sourceless', speaker))
    return undefined;
  // At the start of a sentence, «Rescuers» gets lower case, but «Chinese officials» does not.
  const isWord =
    (tag !== 'name' || (end === start + 1 && grammar.is('speakers', speaker))) &&
    tag !== 'owner' &&
    !/^\p{Lu}/u.test(words[1] ?? '') &&
    !grammar.nationAdjectives.test(words[0] ?? '');
  const isCapital = first === 0 && isWord;
  return isCapital ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** The place of a name of one common noun, which means little alone: «officials *in the city of Orsa*». */
export function readItsPlace(sentence: Sentence, name: string, at: number): string {
  const rest = sentence.constituents.slice(at + 1);
  const length = rest.findIndex(({tag}) => !/^(?:determiner|plain|name|kind|owner|of)$/.test(tag));
  const isPlaced =
    sentence.constituents[at]?.tag === 'place' &&
    /^\p{Ll}+$/u.test(name) &&
    rest.slice(0, length).some(({tag}) => tag === 'name') &&
    /^(?:said|reported|time)$/.test(rest[length]?.tag ?? '');
  return isPlaced ? ` ${printedWords(sentence, at, at + 1 + length)}` : '';
}

/**
 * The end of a name, with what may follow its noun: «the Organization *for Migration*», «a spokesman
 * *for the navy*», «the University of Brinay*, Orle*, said».
 */
export function endOfName({constituents, tokens, grammar}: Sentence, end: number): number {
  const isLinked = grammar.is('linking', tokens[constituents[end]?.first ?? 0]?.lower);
  const isPlace =
    constituents[end]?.tag === 'comma' &&
    constituents[end - 1]?.tag === 'name' &&
    constituents[end + 2]?.tag === 'comma';
  if (!isLinked) return isPlace && constituents[end + 1]?.tag === 'name' ? end + 2 : end;
  const length = constituents
    .slice(end + 1)
    .findIndex(({tag}) => !/^(?:determiner|plain|name|people|kind|owner|of)$/.test(tag));
  return length > 0 ? end + 1 + length : end;
}
