import type {Grammar} from './grammar.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** Evidence of what the text is about: news of a toll, or history, fiction, sport. */
export interface Evidence {
  /** The points of all words, each counted once. */
  points: number;
  /** The points of words only, without those of dates and sources. */
  wordPoints: number;
  readonly seen: Set<string>;
  words: number;
}

/** A single line needs no further evidence. A whole story about a toll contains many such words. */
const wordsAPoint = 15;
const mostNeeded = 2;

/**
 * Whether the evidence is enough for a figure that needs some more points than others. The only
 * figure of a story needs one more.
 */
export function isEnough({points, words}: Evidence, needs: number, isOnly: boolean): boolean {
  const length = Math.floor(words / wordsAPoint) - 1;
  const needed = Math.max(0, Math.min(mostNeeded, length));
  return points >= needs + needed + Number(isOnly && needed === mostNeeded);
}

/** Starts with no evidence. */
export function createEvidence(): Evidence {
  return {points: 0, wordPoints: 0, seen: new Set(), words: 0};
}

/** Adds points under a name, if that name is new to the text. */
export function addEvidence(evidence: Evidence, name: string, points: number): void {
  if (evidence.seen.has(name)) return;
  evidence.seen.add(name);
  evidence.points += points;
}

/** Adds the points of the words in a sentence to those of the text, and returns them. */
export function weighWords(evidence: Evidence, tokens: readonly Token[], grammar: Grammar): number {
  const before = createEvidence();
  evidence.words += tokens.length;
  for (let at = 0; at < tokens.length;) {
    const {value: points = 0, next = at + 1} = findPhrase(grammar.evidence, tokens, at) ?? {};
    if (points) {
      const name = tokens
        .slice(at, next)
        .map(({lower}) => lower.replace(/s$/, ''))
        .join(' ');
      if (!evidence.seen.has(name)) evidence.wordPoints += points;
      addEvidence(evidence, name, points);
      addEvidence(before, name, points);
    }
    at = next;
  }
  return before.points;
}
