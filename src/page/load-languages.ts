/**
 * Says where the words of each language are. Import it before any element is defined: elements of
 * the page ask for their words as soon as they are.
 */
import {setStringsLoader} from '../locales/registry.js';

const languages: Readonly<Record<string, () => Promise<unknown>>> = {
  ar: () => import('../locales/ar.js'),
  de: () => import('../locales/de.js'),
  es: () => import('../locales/es.js'),
  fa: () => import('../locales/fa.js'),
  fr: () => import('../locales/fr.js'),
  he: () => import('../locales/he.js'),
  hi: () => import('../locales/hi.js'),
  ja: () => import('../locales/ja.js'),
  nl: () => import('../locales/nl.js'),
  pt: () => import('../locales/pt.js'),
  ru: () => import('../locales/ru.js'),
  tr: () => import('../locales/tr.js'),
  uk: () => import('../locales/uk.js'),
  zh: () => import('../locales/zh.js'),
};

setStringsLoader(async (language) => languages[language]?.());
