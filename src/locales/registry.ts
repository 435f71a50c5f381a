import type {Strings} from './strings.js';

const known = new Map<string, Strings>();
const listeners = new Set<() => void>();
/** Languages that were asked for, with what loads them. */
const requested = new Map<string, Promise<unknown> | undefined>();
let load: ((language: string) => Promise<unknown>) | undefined;

/** Languages whose readers read another one, and old names. */
const aliases: Readonly<Record<string, string>> = {
  iw: 'he',
  prs: 'fa',
  arz: 'ar',
  apc: 'ar',
  nb: 'no',
  tl: 'fil',
};

/** `ar-SY` for `apc-SY`: engines know few of the aliases. */
const resolveAlias = (language: string): string =>
  language.replace(/^[a-z]+/i, (name) => {
    const key = name.toLowerCase();
    return (Object.hasOwn(aliases, key) && aliases[key]) || name;
  });

/**
 * `fr-CA`, `fr`: a tag and what it falls back to. Traditional Chinese does not fall back to `zh`,
 * whose words are in simplified letters.
 */
function fallbacks(language: string): string[] {
  const parts = resolveAlias(language).toLowerCase().split('-');
  const [first] = parts;
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  const isTraditional = first === 'zh' && /^(?!.*-hans)zh.*-(hant|tw|hk|mo)\b/.test(tags[0] ?? '');
  return isTraditional ? [...tags.slice(0, -1), 'zh-hant'] : tags;
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

/** Says where to load the words of a language from. Languages that were asked for before are loaded. */
export function setStringsLoader(loader: (language: string) => Promise<unknown>): void {
  load = loader;
  const waiting = [...requested.keys()];
  requested.clear();
  for (const language of waiting) requestStrings(language);
}

/** Asks once for the words of a language; until they are there, and if they never are, English. */
export function requestStrings(language: string): void {
  const tags = fallbacks(language);
  const tag = tags.at(-1) ?? '';
  if (requested.has(tag) || tags.some((tag) => known.has(tag))) return;
  // Off line: English stays, the next element asks again.
  requested.set(
    tag,
    load?.(tag).catch(() => requested.delete(tag)),
  );
}

/** Whether a language was asked for and has no words, once nothing loads them any more. */
export async function lacksStrings(language: string): Promise<boolean> {
  const tag = fallbacks(language).at(-1) ?? '';
  await requested.get(tag);
  return requested.has(tag) && !hasStrings(language);
}
