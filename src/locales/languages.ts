/**
 * All languages of the library except English, which is built in. Each is a chunk that is loaded
 * when a page needs it. `all-languages.ts` imports the same languages for servers.
 */
export const languages = {
  ar: () => import('./ar.js'),
  bn: () => import('./bn.js'),
  cs: () => import('./cs.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  'es-419': () => import('./es-419.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  no: () => import('./no.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-pt': () => import('./pt-pt.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sv: () => import('./sv.js'),
  sw: () => import('./sw.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  ur: () => import('./ur.js'),
  vi: () => import('./vi.js'),
  zh: () => import('./zh.js'),
  'zh-hant': () => import('./zh-hant.js'),
} satisfies Readonly<Record<string, () => Promise<unknown>>>;

/** A language of the list, as a BCP 47 tag in lower case. */
export type LanguageTag = keyof typeof languages;

/** Loads the strings of the first of several tags that the library supports. */
export async function loadLanguage(tags: readonly string[]): Promise<unknown> {
  const loaders: Readonly<Record<string, () => Promise<unknown>>> = languages;
  const tag = tags.find((tag) => Object.hasOwn(loaders, tag));
  return tag && loaders[tag]?.();
}
