import {ar} from '../../src/locales/ar.js';
import {de} from '../../src/locales/de.js';
import {el} from '../../src/locales/el.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {es419} from '../../src/locales/es-419.js';
import {fa} from '../../src/locales/fa.js';
import {fr} from '../../src/locales/fr.js';
import {he} from '../../src/locales/he.js';
import {hi} from '../../src/locales/hi.js';
import {id} from '../../src/locales/id.js';
import {it} from '../../src/locales/it.js';
import {ja} from '../../src/locales/ja.js';
import {ko} from '../../src/locales/ko.js';
import {nl} from '../../src/locales/nl.js';
import {pl} from '../../src/locales/pl.js';
import {pt} from '../../src/locales/pt.js';
import {ptPt} from '../../src/locales/pt-pt.js';
import {ru} from '../../src/locales/ru.js';
import {sv} from '../../src/locales/sv.js';
import {tr} from '../../src/locales/tr.js';
import {uk} from '../../src/locales/uk.js';
import {zh} from '../../src/locales/zh.js';
import {zhHant} from '../../src/locales/zh-hant.js';

/** The words of every language. */
export const allStrings = {
  ar,
  de,
  el,
  en,
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
