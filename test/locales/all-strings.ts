import {allLanguages} from '../../src/locales/all-languages.js';
import {en} from '../../src/locales/en.js';

/** The strings of every language. */
export const allStrings = {...allLanguages, en};
