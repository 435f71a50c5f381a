/**
 * Every language that the library has words in, beside English, which is always there: each is a
 * chunk, loaded when the language is met. `all-languages.ts` has the same for servers.
 */
export const languages = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fa: () => import('./fa.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  nl: () => import('./nl.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  zh: () => import('./zh.js'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

/** A language of the list, as a tag of BCP 47. */
export type LanguageTag = keyof typeof languages;

/** Loads the words of a language, where the library has them. */
export async function loadLanguage(language: string): Promise<unknown> {
  return (languages as Readonly<Record<string, (() => Promise<unknown>) | undefined>>)[
    language
  ]?.();
}
