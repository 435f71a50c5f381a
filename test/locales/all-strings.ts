import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {fa} from '../../src/locales/fa.js';
import {fr} from '../../src/locales/fr.js';
import {he} from '../../src/locales/he.js';
import {hi} from '../../src/locales/hi.js';
import {ja} from '../../src/locales/ja.js';
import {nl} from '../../src/locales/nl.js';
import {pt} from '../../src/locales/pt.js';
import {ru} from '../../src/locales/ru.js';
import {tr} from '../../src/locales/tr.js';
import {uk} from '../../src/locales/uk.js';
import {zh} from '../../src/locales/zh.js';

/** The words of every language. */
export const allStrings = {ar, de, en, es, fa, fr, he, hi, ja, nl, pt, ru, tr, uk, zh};
