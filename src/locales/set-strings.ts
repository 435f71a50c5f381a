import {loadEnglish} from './load-english.js';
import {findStrings, registerStrings} from './registry.js';
import type {Strings} from './strings.js';

/**
 * Changes some of the words of a language, those of the language itself or of its parent; elements
 * redraw.
 * @example setStrings('en', {tryAgain: 'Reload'})
 */
export async function setStrings(language: string, changes: Partial<Strings>): Promise<void> {
  await loadEnglish();
  registerStrings(language, {...findStrings(language)!, ...changes});
}
