import {loadEnglish} from './load-english.js';
import {findStrings, registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/**
 * Changes some strings of a language. The others stay those of the language or its parent. Elements
 * redraw.
 * @example setStrings('en', {tryAgain: 'Reload'})
 */
export async function setStrings(language: string, changes: Partial<Strings>): Promise<void> {
  await loadEnglish();
  const strings = findStrings(language);
  if (strings) registerStrings(language, {...strings, ...changes});
}
