import {en} from './en.js';
import {registerStrings} from './registry.js';
import type {Strings} from './strings.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** Characters of the private use area that stand before what was passed in, one each. */
const firstMark = 0xe800;

const mark = (value: string, index: number): string =>
  // An empty value says that there is none, and must go on saying so.
  value && String.fromCharCode(firstMark + index) + value;

/** Accents each letter, and doubles every other one: half as long again. */
function stretch(text: string): string {
  let count = 0;
  return text.replace(/[a-z]/gi, (letter) =>
    accented.charAt(plain.indexOf(letter)).repeat(1 + (count++ % 2)),
  );
}

/** Punctuation alone is no word that could have been missed. */
const bracket = (text: string, words = text): string => (/\p{L}/u.test(words) ? `[${text}]` : text);

/** Stretches a sentence around the values that it holds. */
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

/** All strings of a language, sentences and lists of them included. */
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
 * English accented, half as long again and in brackets: shows a string that was missed. The tag is
 * that of CLDR for accented English: `<html lang="en-XA">`.
 */
export const pseudo: Strings = {
  ...convert(words),
  ...(mend && {mend}),
  switchUnit: (unit) => bracket(stretch(en.switchUnit(unit))),
  counted: (measure, group, form) => {
    // A group that has no plural of its own is words of the data.
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
