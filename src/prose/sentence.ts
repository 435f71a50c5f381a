import type {Clauses} from './clauses.js';
import type {Constituent} from './constituents.js';
import type {Grammar} from './grammar.js';
import {textBetween, type Token} from './token.js';

/** A sentence taken apart. */
export interface Sentence {
  /** The text of its block, in which its tokens have their offsets. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly constituents: readonly Constituent[];
  /** The signs of its constituents. */
  readonly signs: string;
  readonly grammar: Grammar;
}

/** A sentence with its clauses. */
export interface Parsed extends Sentence {
  readonly clauses: Clauses;
}

/** The words of some constituents, as they are printed. */
export function printedWords(
  {text, tokens, constituents}: Sentence,
  start: number,
  end: number,
): string {
  const first = constituents[start]?.first ?? 0;
  return textBetween(text, tokens, first, constituents[end - 1]?.next ?? 0);
}

/** Whether a constituent names whose something is: «*Sunday's* blast». */
export function isOwner({tokens, constituents}: Sentence, at: number): boolean {
  const last = (constituents[at]?.next ?? 0) - 1;
  return /['’]s$/.test(tokens[last]?.text ?? '');
}
