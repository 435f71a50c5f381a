import {ar} from './ar.js';
import {de} from './de.js';
import {es} from './es.js';
import {fa} from './fa.js';
import {fr} from './fr.js';
import {he} from './he.js';
import {hi} from './hi.js';
import {ja} from './ja.js';
import {nl} from './nl.js';
import {pt} from './pt.js';
import {ru} from './ru.js';
import {tr} from './tr.js';
import {uk} from './uk.js';
import {zh} from './zh.js';
import type {LanguageTag} from './languages.js';
import type {Strings} from './strings.js';

/** The words of every language of the list at once, for a server, which cannot wait for one. */
export const allLanguages: Readonly<Record<LanguageTag, Strings>> = {
  ar,
  de,
  es,
  fa,
  fr,
  he,
  hi,
  ja,
  nl,
  pt,
  ru,
  tr,
  uk,
  zh,
};
