import type {Grammar} from './grammar.js';
import type {Token} from './token.js';

function isQuote(token: Token | undefined): boolean {
  return /^["'“”‘’«»]$/.test(token?.text ?? '');
}

/** What is quoted is read as the rest is. */
export function dropQuotes(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => !isQuote(token));
}

/** Whether a harm has quotation marks of its own: who is «killed» is not dead. */
export function isIronic(tokens: readonly Token[], {words}: Grammar): boolean {
  return tokens.some(
    ({lower}, at) =>
      words.get(lower)?.measure && isQuote(tokens[at - 1]) && isQuote(tokens[at + 1]),
  );
}
