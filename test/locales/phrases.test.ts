import {expect} from '@open-wc/testing';
import type {Strings} from '../../src/locales/strings.js';
import {allStrings} from './all-strings.js';

/** A language, one of its phrases, and how a copy desk writes it. */
const phrases: [
  language: keyof typeof allStrings,
  phrase: (strings: Strings) => string,
  told: string,
][] = [
  ['fr', ({asOf}) => asOf('octobre 2025'), 'bilan d’octobre 2025'],
  ['fr', ({asOf}) => asOf('mars 2025'), 'bilan de mars 2025'],
  ['sv', ({embargoed}) => embargoed('1 mars 2025'), 'till den 1 mars 2025.'],
  ['ru', ({embargoed}) => embargoed('январь 2025 года'), 'до января 2025 года.'],
  ['ru', ({countsDiffer}) => countsDiffer('погибших'), 'число погибших: данные расходятся'],
  ['uk', ({embargoed}) => embargoed('січень 2025 року'), 'до січня 2025 року.'],
  ['uk', ({countsDiffer}) => countsDiffer('загиблих'), 'кількість загиблих: дані різняться'],
  ['pl', ({embargoed}) => embargoed('styczeń 2025'), 'do stycznia 2025.'],
  ['tr', ({subset}) => subset('2', undefined, 'other', 2), 'bunların 2’si'],
  ['tr', ({countsDiffer}) => countsDiffer('ölü'), 'ölü sayısı: kaynaklara göre değişiyor'],
  ['tr', ({partOf}) => partOf('25 kişi öldü'), 'şu toplama dahil: 25 kişi öldü'],
  ['ar', ({subset}) => subset('1', 'children', 'one', 1), 'بينهم طفل واحد (1)'],
  ['ar', ({subset}) => subset('1', 'women', 'one', 1), 'بينهم امرأة واحدة (1)'],
  ['he', ({asOf}) => asOf('אוקטובר 2025'), 'נכון לאוקטובר 2025'],
  ['he', ({asOf}) => asOf('2025'), 'נכון ל־2025'],
  ['he', ({between}) => between('מאי 2024', 'מרץ 2025'), 'ממאי 2024 עד מרץ 2025'],
  ['fa', ({counted}) => counted('missing', 'fighters', 'other'), 'جنگجوی مفقود'],
  ['fa', ({counted}) => counted('displaced', 'refugees', 'other'), 'پناهندهٔ آواره'],
  ['fa', ({counted}) => counted('killed', 'children', 'other'), 'کودک کشته‌شده'],
  ['ja', ({previously}) => previously('25'), '以前は25人'],
  ['zh', ({previously}) => previously('至少25'), '此前为至少25人'],
  ['zh-hant', ({previously}) => previously('25'), '先前為25人'],
  ['ko', ({previously}) => previously('25'), '이전 25명'],
  ['da', ({asOf}) => asOf('1. oktober 2025'), 'opgjort den 1. oktober 2025'],
  ['da', ({subset}) => subset('1', 'children', 'one', 1), 'heraf 1 barn'],
  ['no', ({subset}) => subset('2', undefined, 'other', 2), '2 av dem'],
  ['fi', ({since}) => since('lokakuu 2025'), 'lokakuusta 2025 alkaen'],
  ['fi', ({until}) => until('2025'), 'vuoteen 2025 asti'],
  ['fi', ({asOf}) => asOf('1. lokakuuta 2025'), 'tilanne 1. lokakuuta 2025'],
  ['cs', ({since}) => since('září 2025'), 'od září 2025'],
  ['cs', ({until}) => until('leden 2025'), 'do ledna 2025'],
  ['cs', ({asOf}) => asOf('1. října 2025'), 'stav ke dni 1. října 2025'],
  ['cs', ({newPosts}) => newPosts('3', 'few'), '3 nové příspěvky'],
  ['ro', ({newPosts}) => newPosts('21', 'other'), '21 de postări noi'],
  ['ro', ({until}) => until('martie 2025'), 'până în martie 2025'],
  ['hu', ({until}) => until('2025. október 1.'), '2025. október 1-ig'],
  ['hu', ({until}) => until('2025. október'), '2025. októberig'],
  ['vi', ({since}) => since('1 tháng 10 năm 2025'), 'kể từ ngày 1 tháng 10 năm 2025'],
  ['vi', ({since}) => since('2025'), 'kể từ năm 2025'],
  ['ur', ({subset}) => subset('2', 'women', 'other', 2), 'ان میں 2 خواتین'],
  ['bn', ({subset}) => subset('২', 'children', 'other', 2), 'তাঁদের মধ্যে ২ শিশু'],
  ['sw', ({subset}) => subset('2', 'children', 'other', 2), 'kati yao watoto 2'],
];

describe('a phrase', () => {
  for (const [language, phrase, told] of phrases)
    it(`in ${language}: ${told}`, () => {
      const text = phrase(allStrings[language]).replaceAll('\u00a0', ' ');
      expect(text.slice(-told.length)).to.equal(told);
    });
});
