import type {Grammar} from './grammar.js';
import {readPlural} from './people.js';
import type {Token} from './token.js';

function isQuote(token: Token | undefined): boolean {
  return /^["'“”‘’«»]$/.test(token?.text ?? '');
}

/** Whether a token is a bracket around a number that people follow: «*(*31*)* people». */
function isBracketOfCount(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const open = tokens[at]?.text === '(' ? at : at - 2;
  const [start, number, end, noun] = tokens.slice(Math.max(0, open), open + 4);
  return (
    start?.text === '(' &&
    /^\d/.test(number?.text ?? '') &&
    end?.text === ')' &&
    readPlural(noun?.text ?? '', grammar) !== undefined
  );
}

/** Removes quotation marks, because quoted text is read like the rest, and brackets of counts. */
export function dropQuotes(tokens: readonly Token[], grammar: Grammar): Token[] {
  return tokens.filter(
    (token, at) =>
      !isQuote(token) && !(/^[()]$/.test(token.text) && isBracketOfCount(tokens, at, grammar)),
  );
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
