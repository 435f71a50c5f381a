import {findStrings, hasStrings, languageOfWords} from '../locales/registry.js';
import type {Strings} from '../locales/strings.js';

/** A language and its strings. */
export interface Locale {
  /** BCP 47 tag for `Intl`. */
  readonly language: string;
  readonly strings: Strings;
  /**
   * The language of the page and its data, where the library has no strings for it and uses
   * English.
   */
  readonly insteadOf?: string | undefined;
}

/** A language with its strings, or with English ones; undefined until strings are loaded. */
export function findLocale(asked: string): Locale | undefined {
  const strings = findStrings(asked);
  const insteadOf = hasStrings(asked) ? undefined : asked;
  return strings && {language: languageOfWords(asked), strings, insteadOf};
}
