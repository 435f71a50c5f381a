import type {Strings} from './strings.js';

const known = new Map<string, Strings>();
const listeners = new Set<() => void>();
/** Requested languages, with the loader of each. */
const requested = new Map<string, Promise<unknown> | undefined>();
let load: ((tags: readonly string[]) => Promise<unknown>) | undefined;

/** Languages whose readers understand another one, and obsolete tags, with the tag to use. */
const aliases: Readonly<Record<string, string>> = {
  iw: 'he',
  prs: 'fa',
  arz: 'ar',
  apc: 'ar',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
};

/** `ar-SY` for `apc-SY`, because engines know few of the aliases. */
const resolveAlias = (language: string): string =>
  language.replace(/^[a-z]+/i, (name) => {
    const key = name.toLowerCase();
    return (Object.hasOwn(aliases, key) && aliases[key]) || name;
  });

const keyOf = (language: string): string => resolveAlias(language).toLowerCase();

/**
 * Regional strings that are also used in other regions
 * (https://cldr.unicode.org/development/development-process/design-proposals/specifying-parent-locales).
 */
const regions: readonly (readonly [tags: RegExp, parent: string])[] = [
  [/^zh(?!.*-hans).*-(hant|tw|hk|mo)\b/, 'zh-hant'],
  [/^es-(?!es|gq|ea|ic|ph)[a-z]{2}\b/, 'es-419'],
  [/^pt-(?!br)[a-z]{2}\b/, 'pt-pt'],
];

/**
 * `fr-CA`, `fr`: a tag and its fallbacks. Traditional Chinese does not fall back to `zh`, whose
 * strings are in simplified characters.
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

/**
 * Strings for a language: its own, its parent's, or English ones; undefined before `loadEnglish`.
 */
export function findStrings(language: string): Strings | undefined {
  return known.get(language) ?? known.get(findTag(language) ?? 'en');
}

/** The language of a phrase's strings, for its numbers and dates: English as a fallback. */
export function languageOfWords(language: string): string {
  return hasStrings(language) ? resolveAlias(language) : 'en';
}

/** Whether strings of a language, or of its parent, are loaded. */
export function hasStrings(language: string): boolean {
  return Boolean(findTag(language));
}

/** Registers all strings of a language. Each language file calls it when it is imported. */
export function registerStrings(language: string, strings: Strings): void {
  known.set(language.toLowerCase(), strings);
  for (const listener of listeners) listener();
}

/** Calls back when strings change. @returns a function that ends it */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Sets the loader of strings, which loads those of the first supported tag. Languages that were
 * requested before are loaded.
 */
export function setStringsLoader(loader: (tags: readonly string[]) => Promise<unknown>): void {
  load = loader;
  const waiting = [...requested.keys()];
  requested.clear();
  for (const tag of waiting) requestStrings(tag);
}

/**
 * Requests the strings of a language once. Until they are loaded, and if that fails, English is
 * used.
 */
export function requestStrings(language: string): void {
  const key = keyOf(language);
  if (/^en\b/.test(key) || requested.has(key) || known.has(key)) return;
  const settle = () => requested.set(key, undefined);
  // Offline: English stays, and the next element tries again.
  requested.set(
    key,
    load?.(fallbacks(key)).then(settle, () => requested.delete(key)),
  );
}

/** The promise of a language that is loading. */
export function awaitStrings(language: string): Promise<unknown> | undefined {
  return requested.get(keyOf(language));
}

/** Whether a language was requested, is no longer loading, and has no strings. */
export async function lacksStrings(language: string): Promise<boolean> {
  await awaitStrings(language);
  return requested.has(keyOf(language)) && !hasStrings(language);
}
