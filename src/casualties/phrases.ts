import type {Token} from './tokens.js';

/** Words and phrases, each with what it means. */
export type Phrases<T> = ReadonlyMap<string, T>;

/** What was found at a place, and where the text goes on. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

const longest = 4;

/** The longest phrase that starts at a token. */
export function findPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  start: number,
): Found<T> | undefined {
  for (let next = Math.min(start + longest, tokens.length); next > start; next -= 1) {
    const value = phrases.get(
      tokens
        .slice(start, next)
        .map(({lower}) => lower)
        .join(' '),
    );
    if (value !== undefined) return {value, next};
  }
  return undefined;
}

/** `'at least|more than'` as a list. */
export function splitWords(words: string | undefined): string[] {
  return words ? words.split('|') : [];
}

/** A table of words by meaning, turned into the meaning of each word. */
export function createPhrases<T extends string>(
  table: Readonly<Partial<Record<T, string>>>,
): Phrases<T> {
  const meanings = Object.keys(table) as T[];
  return new Map(
    meanings.flatMap((meaning) => splitWords(table[meaning]).map((word) => [word, meaning])),
  );
}
