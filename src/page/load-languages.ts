/**
 * Registers where the strings of each language are. Import it before any element is defined,
 * because elements on the page request their strings at once.
 */
import {setStringsLoader} from '../locales/registry.js';

// The list is a separate chunk, which an English page does not need.
setStringsLoader(async (tags) => (await import('../locales/languages.js')).loadLanguage(tags));
