import type {Grammar} from './grammar.js';
import type {Token} from './token.js';

/** A longer sentence is a list or an error. It is skipped. */
const longestSentence = 300;

// Takes linear time: each alternative starts with a different kind of character, and each repetition
// consumes one separator. In order: numbers with spaces («1 200», «56, 000»); dates and numbers
// («5/4/2017», «1,200», «9/11», «12th», «10:30», «12-year-old»); initials («U.S.»); words;
// punctuation.
const pattern =
  /\d{1,3}(?:(?:[ \u00a0\u2009\u202f]|, (?=000))\d{3}){1,4}(?![\d\p{L}.,:/%-]*[\d\p{L}%])|\d{1,4}([-/.])\d\d?\1\d{1,4}|\d+(?:[.,:/]\d+){0,9}(?:(?!-plus)-?\p{L}[\p{L}-]*)?|(?:\p{L}\.){2,9}|\p{L}[\p{L}\p{M}\d]*(?:[-'’‑][\p{L}\p{M}\d]+){0,9}|\n|\S/gu;

/** Parts of speech that a name cannot start with. */
const openers = /^(?:determiner|pronoun|possessive|preposition|place|joining|where|adverb)$/;

const closing = /^["'”’»)\]]$/;

function createToken(text: string, start: number, end: number): Token {
  return {text, lower: text.toLowerCase().replaceAll('’', "'"), start, end};
}

/** Whether a full stop ends a sentence: it follows no abbreviation, and no lower-case word follows. */
function endsSentence(
  text: string,
  end: number,
  before: Token | undefined,
  {is, months}: Grammar,
): boolean {
  const {lower = '', text: word = ''} = before ?? {};
  // «Sept.»
  const isMonth = lower && months.some((month) => month !== lower && month.startsWith(lower));
  if (isMonth || is('abbreviations', lower) || /^\p{Lu}$/u.test(word)) return false;
  return /^["'”’»)\]]{0,3}(?:$|\s{1,9}(?!\p{Ll}))/u.test(text.slice(end, end + 14));
}

/**
 * Whether a function word or a number with a capital starts a sentence after initials: «said the U.N.
 * *The* army», «at 6 a.m. *Four* people».
 */
function startsSentence(
  token: Token,
  before: Token | undefined,
  {is, words, additions}: Grammar,
): boolean {
  if (token.text === token.lower || !/.\.$/.test(before?.text ?? '')) return false;
  const tag = words.get(token.lower)?.tag ?? '';
  return openers.test(tag) || is('articles', token.lower) || additions.has(token.lower);
}

/** The tokens of a match: two in «June *12 300* people», one in «killed *1 200* people». */
function splitMatch(
  text: string,
  start: number,
  before: Token | undefined,
  {months}: Grammar,
): Token[] {
  const isDate = text.includes(' ') && months.includes(before?.lower ?? '');
  if (!isDate) return [createToken(text.replace(', ', ','), start, start + text.length)];
  const [day = '', ...rest] = text.split(' ');
  const [first, second] = [start, start + day.length + 1];
  return [
    createToken(day, first, first + day.length),
    createToken(rest.join(' '), second, start + text.length),
  ];
}

function* readTokens(text: string, grammar: Grammar): Generator<Token> {
  let last: Token | undefined;
  for (const match of text.matchAll(pattern)) {
    for (const token of splitMatch(match[0], match.index, last, grammar)) {
      yield token;
      last = token;
    }
  }
}

/**
 * Splits a text into sentences of tokens. Sentences that are too long are left out.
 * @param limit where reading ends; a sentence that goes on there is left out
 */
export function* readSentences(
  text: string,
  grammar: Grammar,
  limit = text.length,
): Generator<readonly Token[]> {
  let tokens: Token[] = [];
  let ended = false;
  for (const token of readTokens(text, grammar)) {
    if (token.end > limit) return;
    ended ||= startsSentence(token, tokens.at(-1), grammar);
    if (token.text === '\n' || (ended && !closing.test(token.text))) {
      if (tokens.length > 0 && tokens.length <= longestSentence) yield tokens;
      tokens = [];
      ended = false;
    }
    if (token.text === '\n') continue;
    const last = tokens.at(-1);
    if (tokens.length <= longestSentence) tokens.push(token);
    ended ||= /^[.!?…]$/.test(token.text) && endsSentence(text, token.end, last, grammar);
  }
  if (tokens.length > 0 && tokens.length <= longestSentence) yield tokens;
}
