/** Every language that the library has words in: a server prints at once, and cannot load one first. */
import '../locales/ar.js';
import '../locales/de.js';
import '../locales/es.js';
import '../locales/fa.js';
import '../locales/fr.js';
import '../locales/he.js';
import '../locales/hi.js';
import '../locales/ja.js';
import '../locales/nl.js';
import '../locales/pt.js';
import '../locales/ru.js';
import '../locales/tr.js';
import '../locales/uk.js';
import '../locales/zh.js';
import type {Locale} from '../format/locale.js';
import {en} from '../locales/en.js';
import {findStrings} from '../locales/registry.js';
import type {Strings} from '../locales/strings.js';

export {directionOf} from '../format/direction.js';

/** A language with its words, or with those that the caller gives. */
export function localeFor(language: string, strings?: Strings): Locale {
  return {language, strings: strings ?? findStrings(language) ?? en};
}

/** The first of several language tags that a program can read; `undefined` where none is. */
export function firstLanguage(...tags: readonly (string | undefined)[]): string | undefined {
  return tags.find((tag) => tag && isReadable(tag));
}

function isReadable(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
