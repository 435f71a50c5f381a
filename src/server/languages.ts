/** The languages of a server, which prints at once and cannot load one first. */
import '../locales/all-languages.js';
import {findLocale, type Locale} from '../format/locale.js';
import {en} from '../locales/en.js';
import {isLanguageTag} from '../model/language.js';
import type {Strings} from '../locales/strings.js';

export {directionOf} from '../format/direction.js';

/** A language with its words, or with those that the caller gives. */
export function localeFor(language: string, strings?: Strings): Locale {
  if (strings) return {language, strings};
  return findLocale(language) ?? {language: 'en', strings: en};
}

/** The first of several language tags that a program can read; `undefined` where none is. */
export function firstLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  return tags.find((tag) => tag && isLanguageTag(tag));
}
