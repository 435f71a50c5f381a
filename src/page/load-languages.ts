/**
 * Says where the words of each language are. Import it before any element is defined: elements of
 * the page ask for their words as soon as they are.
 */
import {loadLanguage} from '../locales/languages.js';
import {setStringsLoader} from '../locales/registry.js';

setStringsLoader(loadLanguage);
