import type {Measure} from '../model/article.js';
import {signsOf, type Chunk} from './chunks.js';
import type {Grammar} from './grammar.js';
import {matchFirst, type Pattern} from './patterns.js';

/** A figure that is part of another. */
export interface Part {
  /** Index of its chunk. */
  readonly at: number;
  /** Whether the whole was told before this sentence. */
  readonly isFar: boolean;
  /** What was suffered, where the sentence says so: «among the *dead*». */
  readonly measure: Measure | undefined;
  readonly group: string | undefined;
}

/** Indices of the figures that a list adds after one: «three children, *two women* and *a man*». */
export function readList(
  chunks: readonly Chunk[],
  sentence: string,
  from: number,
  patterns: readonly Pattern[],
): number[] {
  const end = matchFirst(patterns, sentence, from + 1)?.end ?? 0;
  return [...chunks.keys()].slice(from + 1, end).filter((at) => chunks[at]?.amount);
}

/** Finds the figures that are parts of others; `rest` are the indices of what is left without them. */
export function readParts(
  chunks: readonly Chunk[],
  grammar: Grammar,
): {parts: Part[]; rest: number[]} {
  const {partOfFar, partOfNear, aside, partList, list} = grammar.patterns;
  const sentence = signsOf(chunks);
  const parts: Part[] = [];
  const rest: number[] = [];
  for (let start = 0; start < chunks.length;) {
    const far = matchFirst(partOfFar, sentence, start);
    const match = far ?? matchFirst(partOfNear, sentence, start);
    if (!match) {
      rest.push(start);
      start += 1;
      continue;
    }
    const [[at] = [0], people] = match.groups;
    const measure =
      far &&
      chunks.slice(start, match.end).find((chunk) => chunk.measure && !chunk.amount)?.measure;
    const others =
      at === match.end - 1 ? readList(chunks, sentence, at, [...partList, ...list]) : [];
    const groupOf = (index: number) =>
      chunks[(index === at ? people?.[0] : undefined) ?? index]?.group;
    parts.push(
      ...[at, ...others].map((index) => ({
        at: index,
        isFar: Boolean(far),
        measure,
        group: groupOf(index),
      })),
    );
    const end = Math.max(match.end, ...others.map((item) => item + 1));
    const isAside = /comma|boundary/.test(chunks[start - 1]?.tag ?? '');
    const closed = isAside ? matchFirst(aside, sentence, end)?.end : undefined;
    if (closed) rest.pop();
    start = closed ?? end;
  }
  return {parts, rest};
}
