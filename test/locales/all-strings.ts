import {ar} from '../../src/locales/ar.js';
import {bn} from '../../src/locales/bn.js';
import {cs} from '../../src/locales/cs.js';
import {da} from '../../src/locales/da.js';
import {de} from '../../src/locales/de.js';
import {el} from '../../src/locales/el.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {es419} from '../../src/locales/es-419.js';
import {fa} from '../../src/locales/fa.js';
import {fi} from '../../src/locales/fi.js';
import {fr} from '../../src/locales/fr.js';
import {he} from '../../src/locales/he.js';
import {hi} from '../../src/locales/hi.js';
import {hu} from '../../src/locales/hu.js';
import {id} from '../../src/locales/id.js';
import {it} from '../../src/locales/it.js';
import {ja} from '../../src/locales/ja.js';
import {ko} from '../../src/locales/ko.js';
import {nl} from '../../src/locales/nl.js';
import {no} from '../../src/locales/no.js';
import {pl} from '../../src/locales/pl.js';
import {pt} from '../../src/locales/pt.js';
import {ptPt} from '../../src/locales/pt-pt.js';
import {ro} from '../../src/locales/ro.js';
import {ru} from '../../src/locales/ru.js';
import {sv} from '../../src/locales/sv.js';
import {sw} from '../../src/locales/sw.js';
import {tr} from '../../src/locales/tr.js';
import {uk} from '../../src/locales/uk.js';
import {ur} from '../../src/locales/ur.js';
import {vi} from '../../src/locales/vi.js';
import {zh} from '../../src/locales/zh.js';
import {zhHant} from '../../src/locales/zh-hant.js';

/** The words of every language. */
export const allStrings = {
  ar,
  bn,
  cs,
  da,
  de,
  el,
  en,
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
