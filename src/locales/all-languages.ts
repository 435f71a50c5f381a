import {ar} from './ar.js';
import {de} from './de.js';
import {el} from './el.js';
import {es} from './es.js';
import {es419} from './es-419.js';
import {fa} from './fa.js';
import {fr} from './fr.js';
import {he} from './he.js';
import {hi} from './hi.js';
import {id} from './id.js';
import {it} from './it.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {pt} from './pt.js';
import {ptPt} from './pt-pt.js';
import {ru} from './ru.js';
import {sv} from './sv.js';
import {tr} from './tr.js';
import {uk} from './uk.js';
import {zh} from './zh.js';
import {zhHant} from './zh-hant.js';
import type {LanguageTag} from './languages.js';
import type {Strings} from './strings.js';

/** The words of every language of the list at once, for a server, which cannot wait for one. */
export const allLanguages: Readonly<Record<LanguageTag, Strings>> = {
  ar,
  de,
  el,
  es,
  'es-419': es419,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  'pt-pt': ptPt,
  ru,
  sv,
  tr,
  uk,
  zh,
  'zh-hant': zhHant,
};
