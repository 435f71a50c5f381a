import {en} from './en.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** Private-use characters that stand for the parameters, one each. */
const firstMark = 0xe800;

const mark = (value: string, index: number): string =>
  // An empty value means that there is none, and must stay empty.
  value && String.fromCharCode(firstMark + index) + value;

/** Accents each letter and doubles every second one, so that a text is 50 percent longer. */
function stretch(text: string): string {
  let count = 0;
  return text.replace(/[a-z]/gi, (letter) =>
    accented.charAt(plain.indexOf(letter)).repeat(1 + (count++ % 2)),
  );
}

/** Punctuation alone is not a string that could be missing. */
const bracket = (text: string, words = text): string => (/\p{L}/u.test(words) ? `[${text}]` : text);

/** Lengthens a sentence around its parameters. */
function stretchAround(text: string, values: readonly string[]): string {
  const [start = '', ...rest] = text.split(/([\uE800-\uE80F])/);
  let [result, words] = [stretch(start), start];
  for (let at = 0; at < rest.length; at += 2) {
    const value = values[(rest[at] ?? '').charCodeAt(0) - firstMark] ?? '';
    const after = (rest[at + 1] ?? '').slice(value.length);
    result += value + stretch(after);
    words += after;
  }
  return bracket(result, words);
}

type Sentence = (...values: string[]) => string;

const around =
  (sentence: Sentence): Sentence =>
  (...values) =>
    stretchAround(sentence(...values.map(mark)), values);

/**
 * All strings of a language, including functions and lists. Each is of the same type as before,
 * which the compiler cannot infer.
 */
function convert<T>(words: T): T {
  if (typeof words === 'string') return bracket(stretch(words)) as T;
  if (typeof words === 'function') return around(words as unknown as Sentence) as T;
  const entries = Object.entries(words as object).map(([key, value]: [string, unknown]) => [
    key,
    convert(value),
  ]);
  return Object.fromEntries(entries) as T;
}

const {mend, ...words} = en;

/**
 * English with accents, 50 percent longer and in brackets: reveals a string that is not translated. The tag is
 * that of CLDR for accented English: `<html lang="en-XA">`.
 */
export const pseudo: Strings = {
  ...convert(words),
  ...(mend && {mend}),
  switchUnit: (unit) => bracket(stretch(en.switchUnit(unit))),
  counted: (measure, group, form) => {
    // An unknown group is text of the data.
    const isData = en.counted(measure, group, 'one') === en.counted(measure, group, 'other');
    return isData
      ? around((whom) => en.counted(measure, whom, form))(group ?? '')
      : bracket(stretch(en.counted(measure, group, form)));
  },
  subset: (amount, group, form, value) =>
    around((count) => en.subset(count, group, form, value))(amount),
  nobody: (measure, group) => bracket(stretch(en.nobody(measure, group))),
};

registerStrings('en-XA', pseudo);
