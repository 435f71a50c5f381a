import type {Token} from './token.js';

/** Words and phrases, each with what it means; the beginning of a phrase means nothing by itself. */
export type Phrases<T> = ReadonlyMap<string, T | undefined>;

/** What was found at a place, and where the text goes on. */
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

/** Makes phrases ready to be found: what each begins with is noted too. */
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

/** A table of words by meaning, as pairs of a word and its meaning. */
export function invertTable<T extends string>(
  table: Readonly<Partial<Record<T, string>>>,
): [string, T][] {
  const meanings = Object.keys(table) as T[];
  return meanings.flatMap((meaning) =>
    splitWords(table[meaning]).map((word): [string, T] => [word, meaning]),
  );
}
