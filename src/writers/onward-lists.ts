import {findLocale} from '../format/locale.js';
import {en} from '../locales/en.js';
import type {StoryList} from '../model/article.js';
import type {Strings} from '../locales/strings.js';
import {isLanguageTag} from '../model/language.js';

/** The strings of a language that are loaded, or the English ones. */
export function stringsOf(language: string): Strings {
  return (isLanguageTag(language) ? findLocale(language)?.strings : undefined) ?? en;
}

/** The heading of a list of stories, by default the usual one for its kind. */
export function headingOf({heading, kind}: StoryList, language: string): string {
  return heading ?? stringsOf(language).list[kind];
}
