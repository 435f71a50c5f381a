import type {Amount, Language} from '../model/article.js';
import {readConstituents} from './constituents.js';
import {findGrammar} from './languages.js';
import {readSentences} from './tokens.js';

/** A number with its group: «at least six miners». */
export interface Count {
  readonly amount: Amount;
  readonly group?: string | undefined;
}

/**
 * The numbers in words that an editor has marked, whatever happened to those they count. None in a
 * language that is not loaded.
 */
export function readCounts(words: string, language: Language): Count[] {
  const grammar = findGrammar(language);
  if (!grammar) return [];
  return [...readSentences(words, grammar)].flatMap((tokens) =>
    readConstituents(tokens, grammar, undefined).flatMap(({amount, group}) =>
      amount ? [{amount, ...(group && {group})}] : [],
    ),
  );
}
