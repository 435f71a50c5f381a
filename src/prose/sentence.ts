import type {Clauses} from './clauses.js';
import type {Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {textBetween, type Token} from './token.js';

/** A parsed sentence. */
export interface Sentence {
  /** The text of its block; offsets of tokens refer to it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly constituents: readonly Constituent[];
  /** The characters for its constituents, which patterns match. */
  readonly signs: string;
  readonly grammar: Grammar;
}

/** A sentence with its clauses. */
export interface Parsed extends Sentence {
  readonly clauses: Clauses;
}

/** The text of some constituents. */
export function printedWords(
  {text, tokens, constituents}: Sentence,
  start: number,
  end: number,
): string {
  const first = constituents[start]?.first ?? 0;
  return textBetween(text, tokens, first, constituents[end - 1]?.next ?? 0);
}

/** Whether a constituent is a possessive: «*Sunday's* blast». */
export function isOwner({tokens, constituents}: Sentence, at: number): boolean {
  const last = (constituents[at]?.next ?? 0) - 1;
  return /['’]s$/.test(tokens[last]?.text ?? '');
}
