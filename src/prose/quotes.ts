import type {Grammar} from './grammar.js';
import type {Token} from './token.js';

function isQuote(token: Token | undefined): boolean {
  return /^["'“”‘’«»]$/.test(token?.text ?? '');
}

/** Removes quotation marks, because quoted text is read like the rest. */
export function dropQuotes(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => !isQuote(token));
}

/**
 * Whether a word of harm is in quotation marks by itself: people who are «killed» in quotes are not
 * dead.
 */
export function isIronic(tokens: readonly Token[], {words}: Grammar): boolean {
  return tokens.some(
    ({lower}, at) =>
      words.get(lower)?.measure && isQuote(tokens[at - 1]) && isQuote(tokens[at + 1]),
  );
}
