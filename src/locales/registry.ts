import type {Strings} from './strings.js';

const known = new Map<string, Strings>();
const listeners = new Set<() => void>();
/** Languages that were asked for, with what loads them. */
const requested = new Map<string, Promise<unknown> | undefined>();
let load: ((tags: readonly string[]) => Promise<unknown>) | undefined;

/** Languages whose readers read another one, and old names. */
const aliases: Readonly<Record<string, string>> = {
  iw: 'he',
  prs: 'fa',
  arz: 'ar',
  apc: 'ar',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
};

/** `ar-SY` for `apc-SY`: engines know few of the aliases. */
const resolveAlias = (language: string): string =>
  language.replace(/^[a-z]+/i, (name) => {
    const key = name.toLowerCase();
    return (Object.hasOwn(aliases, key) && aliases[key]) || name;
  });

const keyOf = (language: string): string => resolveAlias(language).toLowerCase();

/** Words of a region that others of the language read too (https://cldr.unicode.org/development/development-process/design-proposals/specifying-parent-locales). */
const regions: readonly (readonly [tags: RegExp, parent: string])[] = [
  [/^zh(?!.*-hans).*-(hant|tw|hk|mo)\b/, 'zh-hant'],
  [/^es-(?!es|gq|ea|ic|ph)[a-z]{2}\b/, 'es-419'],
  [/^pt-(?!br)[a-z]{2}\b/, 'pt-pt'],
];

/**
 * `fr-CA`, `fr`: a tag and what it falls back to. Traditional Chinese does not fall back to `zh`,
 * whose words are in simplified letters.
 */
function fallbacks(language: string): string[] {
  const parts = keyOf(language).split('-');
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const [whole = ''] = tags;
  const parent = regions.find(([ofRegion]) => ofRegion.test(whole))?.[1];
  const own = parent && parent !== whole ? [...tags.slice(0, -1), parent] : tags.slice(0, -1);
  return parent === 'zh-hant' ? own : [...own, ...tags.slice(-1)];
}

const findTag = (language: string): string | undefined =>
  fallbacks(language).find((tag) => known.has(tag));

/** Words for a language: its own, its parent's, or English ones; none before `loadEnglish`. */
export function findStrings(language: string): Strings | undefined {
  return known.get(language) ?? known.get(findTag(language) ?? 'en');
}

/** The language that the words of a phrase are in, for its numbers and dates: English where it has none. */
export function languageOfWords(language: string): string {
  return hasStrings(language) ? resolveAlias(language) : 'en';
}

/** Whether words of a language, or of its parent, are there. */
export function hasStrings(language: string): boolean {
  return Boolean(findTag(language));
}

/** Gives all words of a language. Each file of a language does it when it is imported. */
export function registerStrings(language: string, strings: Strings): void {
  known.set(language.toLowerCase(), strings);
  for (const listener of listeners) listener();
}

/** Calls back when words change. @returns a function that ends it */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says where to load words from: those of the first of several tags. Languages that were asked for before are loaded. */
export function setStringsLoader(loader: (tags: readonly string[]) => Promise<unknown>): void {
  load = loader;
  const waiting = [...requested.keys()];
  requested.clear();
  for (const tag of waiting) requestStrings(tag);
}

/** Asks once for the words of a language; until they are there, and if they never are, English. */
export function requestStrings(language: string): void {
  const key = keyOf(language);
  if (/^en\b/.test(key) || requested.has(key) || known.has(key)) return;
  const settle = () => requested.set(key, undefined);
  // Off line: English stays, the next element asks again.
  requested.set(
    key,
    load?.(fallbacks(key)).then(settle, () => requested.delete(key)),
  );
}

/** What loads the words of a language, while it does. */
export function awaitStrings(language: string): Promise<unknown> | undefined {
  return requested.get(keyOf(language));
}

/** Whether a language was asked for and has no words, once nothing loads them any more. */
export async function lacksStrings(language: string): Promise<boolean> {
  await awaitStrings(language);
  return requested.has(keyOf(language)) && !hasStrings(language);
}
