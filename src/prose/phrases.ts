import type {Token} from './token.js';

/**
 * Words and phrases with their meanings. The beginning of a phrase is an entry without a meaning.
 */
export type Phrases<T> = ReadonlyMap<string, T | undefined>;

/** A phrase found in a text, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** The longest phrase that starts at a token. */
export function findPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  start: number,
): Found<T> | undefined {
  let found: Found<T> | undefined;
  let phrase = tokens[start]?.lower ?? '';
  for (let next = start + 1; phrases.has(phrase); next += 1) {
    const value = phrases.get(phrase);
    if (value !== undefined) found = {value, next};
    phrase += ` ${tokens[next]?.lower ?? ''}`;
  }
  return found;
}

/** Builds a table of phrases, including the beginning of each phrase. */
export function createPhrases<T>(meanings: Iterable<readonly [string, T]>): Phrases<T> {
  const phrases = new Map<string, T | undefined>();
  for (const [phrase, meaning] of meanings) {
    phrases.set(phrase, meaning);
    const words = phrase.split(' ');
    while (words.pop() && words.length > 0) {
      const start = words.join(' ');
      phrases.set(start, phrases.get(start));
    }
  }
  return phrases;
}

/** `'at least|more than'` as a list. */
export function splitWords(words: string | undefined): string[] {
  return words ? words.split('|') : [];
}

/** Converts a table of words by meaning to pairs of a word and its meaning. */
export function invertTable<T extends string>(
  table: Readonly<Partial<Record<T, string>>>,
): [string, T][] {
  const meanings = Object.keys(table) as T[];
  return meanings.flatMap((meaning) =>
    splitWords(table[meaning]).map((word): [string, T] => [word, meaning]),
  );
}
