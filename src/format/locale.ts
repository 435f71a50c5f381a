import {findStrings, hasStrings, languageOfWords} from '../locales/registry.js';
import type {Strings} from '../locales/strings.js';

/** A language and the words that the library has for it. */
export interface Locale {
  /** BCP 47 tag that `Intl` is asked for. */
  readonly language: string;
  readonly strings: Strings;
  /** The language of the page and its data, where the library has no words in it and tells all in English. */
  readonly insteadOf?: string | undefined;
}

/** A language with its words, or with English ones; `undefined` before the first of them are loaded. */
export function findLocale(asked: string): Locale | undefined {
  const strings = findStrings(asked);
  const insteadOf = hasStrings(asked) ? undefined : asked;
  return strings && {language: languageOfWords(asked), strings, insteadOf};
}
