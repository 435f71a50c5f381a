/**
 * Says where the words of each language are. Import it before any element is defined: elements of
 * the page ask for their words as soon as they are.
 */
import {setStringsLoader} from '../locales/registry.js';

// The list is a chunk of its own: an English page does without it.
setStringsLoader(async (tags) => (await import('../locales/languages.js')).loadLanguage(tags));
