/** All languages, because a server renders synchronously and cannot load them first. */
import '../locales/all-languages.js';
import {findLocale, type Locale} from '../format/locale.js';
import {en} from '../locales/en.js';
import {isLanguageTag} from '../model/language.js';
import type {Strings} from '../locales/strings.js';

export {directionOf} from '../format/direction.js';

/** A language with its strings, or with those of the caller. */
export function localeFor(language: string, strings?: Strings): Locale {
  if (strings) return {language, strings};
  return findLocale(language) ?? {language: 'en', strings: en};
}

/** The first valid language tag; undefined where there is none. */
export function firstLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  return tags.find((tag) => tag && isLanguageTag(tag));
}
