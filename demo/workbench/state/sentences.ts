import type {Block, Sentence} from '../../../src/model/article.js';
import {blockText} from '../../../src/model/block-types.js';

/** Blocks with their keys, before or after a change. */
interface Keyed {
  readonly body: readonly Block[];
  readonly keys: readonly number[];
}

/**
 * Finds a sentence after a change of the body: in its block, in another block to which it was
 * moved, or as retyped text. Undefined where it is gone.
 */
export function moveSentence(
  sentence: Sentence,
  before: Keyed,
  after: Keyed,
): Sentence | undefined {
  const old = before.body[sentence.block];
  if (!old) return undefined;
  const oldText = blockText(old);
  const words = oldText.slice(sentence.start, sentence.end);
  const own = after.keys.indexOf(before.keys[sentence.block] ?? -1);
  return (
    findWords(words, own, sentence.start, after) ??
    findElsewhere(words, after) ??
    retyped(oldText, sentence, own, after)
  );
}

function findWords(
  words: string,
  block: number,
  near: number,
  {body}: Keyed,
): Sentence | undefined {
  const found = body[block];
  if (!found || !words) return undefined;
  const starts = indexesOf(blockText(found), words);
  const [start] = starts.sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return start === undefined ? undefined : {block, start, end: start + words.length};
}

function findElsewhere(words: string, after: Keyed): Sentence | undefined {
  for (const block of after.body.keys()) {
    const found = findWords(words, block, 0, after);
    if (found) return found;
  }
  return undefined;
}

function indexesOf(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** The position of a sentence of which some words were retyped, found by the words around them. */
function retyped(
  oldText: string,
  {start, end}: Sentence,
  block: number,
  {body}: Keyed,
): Sentence | undefined {
  const found = body[block];
  if (!found) return undefined;
  const text = blockText(found);
  const shortest = Math.min(oldText.length, text.length);
  let same = 0;
  while (same < shortest && oldText[same] === text[same]) same += 1;
  let tail = 0;
  while (tail < shortest - same && oldText.at(-1 - tail) === text.at(-1 - tail)) tail += 1;
  const shift = text.length - oldText.length;
  const map = (at: number) => (at <= same ? at : Math.max(same, at + shift));
  const moved = {block, start: map(start), end: Math.min(map(end), text.length)};
  return moved.end > moved.start ? moved : undefined;
}
