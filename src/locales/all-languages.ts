import {ar} from './ar.js';
import {bn} from './bn.js';
import {cs} from './cs.js';
import {da} from './da.js';
import {de} from './de.js';
import {el} from './el.js';
import {es} from './es.js';
import {es419} from './es-419.js';
import {fa} from './fa.js';
import {fi} from './fi.js';
import {fr} from './fr.js';
import {he} from './he.js';
import {hi} from './hi.js';
import {hu} from './hu.js';
import {id} from './id.js';
import {it} from './it.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {nl} from './nl.js';
import {no} from './no.js';
import {pl} from './pl.js';
import {pt} from './pt.js';
import {ptPt} from './pt-pt.js';
import {ro} from './ro.js';
import {ru} from './ru.js';
import {sv} from './sv.js';
import {sw} from './sw.js';
import {tr} from './tr.js';
import {uk} from './uk.js';
import {ur} from './ur.js';
import {vi} from './vi.js';
import {zh} from './zh.js';
import {zhHant} from './zh-hant.js';
import type {LanguageTag} from './languages.js';
import type {Strings} from './strings.js';

/** The strings of all languages, for servers, which cannot load them on demand. */
export const allLanguages: Readonly<Record<LanguageTag, Strings>> = {
  ar,
  bn,
  cs,
  da,
  de,
  el,
  es,
  'es-419': es419,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  'pt-pt': ptPt,
  ro,
  ru,
  sv,
  sw,
  tr,
  uk,
  ur,
  vi,
  zh,
  'zh-hant': zhHant,
};
