import type {FigureStatus} from '../model/article.js';
import {addEvidence} from './evidence.js';
import {matchBefore} from './patterns.js';
import type {TextReading} from './reading.js';
import {printedWords, type Parsed} from './sentence.js';

/** Maximum number of figures that one sentence can mark. */
const mostMarked = 20;

/**
 * Marks the figures of the last sentence that stated some: «This could not be verified», «the army
 * rejected the figure».
 */
export function markLast({figures, lastStated}: TextReading, status: FigureStatus): void {
  for (const draft of figures.slice(-mostMarked))
    if (draft.sentence === lastStated) draft.status = status;
}

/** Whether only the last sentence that stated figures may be meant: no other of its paragraph has one. */
function isLastAlone({figures, lastStated}: TextReading): boolean {
  const last = figures.findLast(({sentence}) => sentence === lastStated)?.sentence;
  // Not the block of the figure: the headline may have stated it first.
  return figures.every(
    ({sentence}) => sentence === last || sentence.citation.block !== last?.citation.block,
  );
}

/**
 * Reads a denial of earlier figures: those of a source («the army rejected the ministry's figures»),
 * or else those of the last sentence that stated some.
 */
export function readDispute(before: TextReading, sentence: Parsed): void {
  const {rejected} = before.grammar.patterns;
  const match = matchBefore(rejected, sentence.signs, Infinity);
  if (!match) return;
  addEvidence(before.evidence, 'dispute', 0);
  const [owner] = match.groups;
  const owned = owner ? printedWords(sentence, ...owner).toLowerCase() : '';
  const end = owned.search(/['’]s?$/);
  const name = end < 0 ? '' : owned.slice(0, end);
  if (!name && isLastAlone(before)) markLast(before, 'denied');
  for (const draft of before.figures)
    if (name && draft.source?.toLowerCase().endsWith(name)) draft.status = 'denied';
}
