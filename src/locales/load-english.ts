import {findStrings} from './registry.js';

/** Loads the English strings, which are the fallback until those of the language are loaded. */
export async function loadEnglish(): Promise<void> {
  if (!findStrings('en')) await import('./en.js');
}
