import type {Language} from '../../../src/model/article.js';
import {findGrammar} from '../../../src/prose/languages.js';
import {readCounts} from '../../../src/prose/marked-words.js';

/** The numbers in words of a text; in a language whose number words are not read, its digits. */
export const readAmounts = (words: string, language: Language): ReturnType<typeof readCounts> =>
  findGrammar(language) ? readCounts(words, language) : readDigits(words);

/** Whole numbers in digits. */
function readDigits(words: string): ReturnType<typeof readCounts> {
  const numbers = words.match(/\d+(?:[.,\u00a0\u202f ]\d+)*/g) ?? [];
  return numbers.flatMap((digits) => {
    const isWhole = /^(?:\d+|\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+)$/.test(digits);
    const value = Number(digits.replace(/\D/g, ''));
    return isWhole && Number.isSafeInteger(value) ? [{amount: {kind: 'exact', value}}] : [];
  });
}
