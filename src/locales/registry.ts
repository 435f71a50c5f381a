import {en} from './en.js';
import type {Strings} from './strings.js';

const known = new Map<string, Strings>([['en', en]]);
const listeners = new Set<() => void>();
const requested = new Set<string>();
let load: ((language: string) => Promise<Strings | undefined>) | undefined;

/** `zh-Hant-TW`, `zh-Hant`, `zh`: a tag and what it falls back to. */
function fallbacks(language: string): string[] {
  const parts = language.toLowerCase().split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** Words for a language: its own, its parent's, or English ones. */
export function findStrings(language: string): Strings {
  const tag = fallbacks(language).find((tag) => known.has(tag));
  return known.get(tag ?? 'en') ?? en;
}

/**
 * Gives words for a language, or changes some of those there are; elements redraw.
 * @example setStrings('en', {tryAgain: 'Reload'})
 */
export function setStrings(language: string, strings: Partial<Strings>): void {
  known.set(language.toLowerCase(), {...findStrings(language), ...strings});
  for (const listener of listeners) listener();
}

/** Calls back when words change. @returns a function that ends it */
export function onStringsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says where words come from for languages that are not there yet: the bundle's chunks. */
export function setStringsLoader(loader: (language: string) => Promise<Strings | undefined>): void {
  load = loader;
}

/** Asks once for the words of a language; until they are there, and if they never are, English. */
export function requestStrings(language: string): void {
  const tags = fallbacks(language);
  const tag = tags.at(-1) ?? 'en';
  if (!load || requested.has(tag) || tags.some((tag) => known.has(tag))) return;
  requested.add(tag);
  load(tag).then(
    (strings) => strings && !known.has(tag) && setStrings(tag, strings),
    () => requested.delete(tag), // Off line: English stays, and the next element may ask again.
  );
}
