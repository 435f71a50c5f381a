import type {Strings} from '../locales/strings.js';

/** A language and the words that the library has for it. */
export interface Locale {
  /** BCP 47 tag that `Intl` is asked for. */
  readonly language: string;
  readonly strings: Strings;
}
