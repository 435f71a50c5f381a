import type {Clause} from './clauses.js';
import type {Span} from './factuality.js';
import {matchFirst} from './patterns.js';
import {printedWords, type Parsed, type Sentence} from './sentence.js';

/** Whether a figure has the verb of the one before it: «Peru reported 12 dead and *Chile nine*». */
export function isGapped({signs, grammar}: Sentence, figure: number): boolean {
  return matchFirst(grammar.patterns.gapped, signs, figure) !== undefined;
}

/** The name that ends before a constituent: «and *South Korea* nine». */
function readNameBefore(sentence: Sentence, end: number): string | undefined {
  const start = sentence.constituents.slice(0, end).findLastIndex(({tag}) => tag !== 'name') + 1;
  return start < end ? printedWords(sentence, start, end) : undefined;
}

/** The name that a sentence starts with: «*South Korea* raised its toll». */
function readSubject(sentence: Sentence): string | undefined {
  const {constituents} = sentence;
  const start = Number(constituents[0]?.tag === 'determiner');
  // «Coastal district Halem»
  const length = constituents.slice(start).findIndex(({tag}) => !/^(?:name|kind|of)$/.test(tag));
  return length > 0 ? printedWords(sentence, start, start + length) : undefined;
}

/**
 * The place that is named as the subject of a figure: of several such figures («Peru had 12 deaths,
 * *Chile nine*»), or of a toll or a count of its own («*Peru* raised its toll to 12»).
 */
export function findSubjectPlace(sentence: Parsed, {figure, by}: Span): string | undefined {
  const {constituents, clauses, tokens, grammar} = sentence;
  if (isGapped(sentence, figure)) return readNameBefore(sentence, figure);
  const identified = findIdentified(sentence, clauses[by]);
  if (identified) return identified;
  const isOwnToll =
    constituents[by]?.tag === 'toll' && constituents[by - 1]?.tag === 'possessive' && by < figure;
  const isFirst =
    !constituents.slice(0, figure).some(({amount}) => amount) &&
    constituents.some((_, at) => at > figure && isGapped(sentence, at));
  // «Peru counted 12 deaths», «Peru counted 12 dead»
  const isHarmed = by === figure || (by === figure + 1 && constituents[by]?.tag === 'state');
  const isCount =
    isHarmed && grammar.is('counting', tokens[constituents[figure - 1]?.first ?? 0]?.lower);
  // «Peru was worst hit, with 12 deaths»
  const before = constituents.slice(0, figure).map(({tag}) => tag);
  const isHit =
    constituents[figure]?.measure !== undefined &&
    before.join(' ').endsWith('comma preposition') &&
    constituents
      .slice(0, figure)
      .some(({tag, measure}) => /^(?:reach|superlative)$/.test(tag) || measure === 'affected');
  const isMain = clauses[0] !== undefined && clauses[0] === clauses[by];
  return isMain && (isOwnToll || isFirst || isCount || isHit) ? readSubject(sentence) : undefined;
}

/**
 * The place that a sentence identifies and then describes: «The worst-hit town was *Orm*, where 64
 * people died».
 */
export function findIdentified(
  {constituents, ...sentence}: Sentence,
  clause: Clause | undefined,
): string | undefined {
  if (clause?.kind !== 'relative' || constituents[clause.start]?.tag !== 'where') return undefined;
  const end = clause.start - Number(constituents[clause.start - 1]?.tag === 'comma');
  const verb = constituents.slice(0, end).findLastIndex(({tag}) => !/^(?:name|kind|of)$/.test(tag));
  const start = verb + 1;
  const isEqual = constituents[verb]?.tag === 'was' && start < end;
  return isEqual ? printedWords({constituents, ...sentence}, start, end) : undefined;
}
