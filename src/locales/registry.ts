import type {Strings} from './strings.js';

const known = new Map<string, Strings>();
const listeners = new Set<() => void>();
const requested = new Set<string>();
let load: ((language: string) => Promise<unknown>) | undefined;

/** `zh-Hant-TW`, `zh-Hant`, `zh`: a tag and what it falls back to. */
function fallbacks(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Words for a language: its own, its parent's, or English ones; none before `loadEnglish`. */
export function findStrings(language: string): Strings | undefined {
  return (
    known.get(language) ?? known.get(fallbacks(language).find((tag) => known.has(tag)) ?? 'en')
  );
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
  const waiting = [...requested];
  requested.clear();
  for (const language of waiting) requestStrings(language);
}

/** Asks once for the words of a language; until they are there, and if they never are, English. */
export function requestStrings(language: string): void {
  const tags = fallbacks(language);
  const tag = tags.at(-1) ?? '';
  if (requested.has(tag) || tags.some((tag) => known.has(tag))) return;
  requested.add(tag);
  load?.(tag).catch(() => requested.delete(tag)); // Off line: English stays, the next element asks again.
}
