/** The bundle for a script tag: every element, and a chunk for each language, loaded when it is met. */
import {watchLegibility} from './legibility.js';
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

watchLegibility();
setStringsLoader(async (language) => languages[language]?.());

export * from '../index.js';
