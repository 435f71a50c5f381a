import type {Grammar} from './grammar.js';
import {findPhrase} from './phrases.js';
import type {Token} from './token.js';

/** What the words of a text tell of it: is it news of a toll, or history, fiction, sport? */
export interface Evidence {
  /** The points of all words, each counted once. */
  points: number;
  /** The points of words alone, without those of days and sources. */
  wordPoints: number;
  readonly seen: Set<string>;
  words: number;
}

/** In a line nothing else need speak for a toll; a whole story that is news of one says so in many words. */
const wordsAPoint = 15;
const mostNeeded = 2;

/** Whether the text bears a figure that needs more points than others; the only one of a story needs one more. */
export function bears({points, words}: Evidence, needs: number, isOnly: boolean): boolean {
  const length = Math.floor(words / wordsAPoint) - 1;
  const needed = Math.max(0, Math.min(mostNeeded, length));
  return points >= needs + needed + Number(isOnly && needed === mostNeeded);
}

/** Starts with no evidence. */
export function createEvidence(): Evidence {
  return {points: 0, wordPoints: 0, seen: new Set(), words: 0};
}

/** Counts what is new to the text in points, under a name of its own. */
export function addEvidence(evidence: Evidence, name: string, points: number): void {
  if (evidence.seen.has(name)) return;
  evidence.seen.add(name);
  evidence.points += points;
}

/** Weighs the words of a sentence: adds them to those of the text, and gives their points. */
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
