import {findStrings} from './registry.js';

/** Loads the English words, which stand in until those of the language are there. */
export async function loadEnglish(): Promise<void> {
  if (!findStrings('en')) await import('./en.js');
}
