import {expect} from '@open-wc/testing';
import {
  formatAge,
  formatDate,
  formatHour,
  formatList,
  formatNumber,
} from '../../src/format/format.js';
import {findStrings, languageOfWords} from '../../src/locales/registry.js';
import {figureText} from '../../src/toll/figure-text.js';
import {formatTemperature} from '../../src/weather/temperature.js';
import {allStrings} from './all-strings.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u200e/g, '');

const moment = '2025-01-13T18:05:00Z';

/** A language, what is told, and how its papers write it. */
const hours: [language: string, hour: string][] = [
  ['fr', '13 janvier 2025 à 21 h 05 (UTC+3)'],
  ['de', '13. Januar 2025, 21.05 Uhr (GMT+3)'],
  ['nl', '13 januari 2025 om 21.05 uur (GMT+3)'],
  ['es', '13 de enero de 2025 a las 21:05 (GMT+3)'],
  ['pt', '13 de janeiro de 2025 às 21h05 (GMT+3)'],
  ['ru', '13 января 2025 года в 21:05 (GMT+3)'],
  ['uk', '13 січня 2025 року о 21:05 (GMT+3)'],
  ['tr', '13 Ocak 2025 21:05 (GMT+3)'],
  ['ar', '13 يناير 2025 في 9:05 م (غرينتش+3)'],
  ['he', '13 בינואר 2025 בשעה 21:05 (GMT+3)'],
  ['hi', '13 जनवरी 2025, रात 9:05 बजे (GMT+3)'],
  ['ja', '2025年1月13日21時5分（GMT+3）'],
  ['zh', '2025年1月13日21:05（GMT+3）'],
  ['zh-TW', '2025年1月13日21:05（GMT+3）'],
  ['it', '13 gennaio 2025 alle 21.05 (GMT+3)'],
  ['pl', '13 stycznia 2025, godz. 21.05 (GMT+3)'],
  ['sv', '13 januari 2025 klockan 21.05 (GMT+3)'],
  ['el', '13 Ιανουαρίου 2025 στις 21:05 (GMT+3)'],
  ['id', '13 Januari 2025 pukul 21.05 (GMT+3)'],
  ['ko', '2025년 1월 13일 오후 9시 5분 (GMT+3)'],
  ['da', '13. januar 2025 kl. 21.05 (GMT+3)'],
  ['no', '13. januar 2025 kl. 21.05 (GMT+3)'],
  ['fi', '13. tammikuuta 2025 klo 21.05 (UTC+3)'],
  ['cs', '13. ledna 2025, 21:05 (GMT+3)'],
  ['ro', '13 ianuarie 2025, ora 21:05 (GMT+3)'],
  ['hu', '2025. január 13. 21:05 (GMT+3)'],
  ['vi', 'lúc 21:05 (GMT+3) ngày 13 tháng 1 năm 2025'],
  ['fa', '۱۳ ژانویهٔ ۲۰۲۵ ساعت ۲۱:۰۵ (+۳ گرینویچ)'],
  ['ur', '13 جنوری 2025، رات 9:05 بجے (GMT+3)'],
  ['bn', '১৩ জানুয়ারি ২০২৫, রাত ৯:০৫ (GMT+৩)'],
  ['sw', '13 Januari 2025, 21:05 (GMT+3)'],
];

/** The hour of a post alone; Chinese and Hebrew have one form for each hour. */
const hoursAlone: [language: string, moment: string, hour: string][] = [
  ['hi', '2025-01-13T03:05:00Z', 'सुबह 6:05 बजे (GMT+3)'],
  ['ja', '2025-01-13T03:05:00Z', '6時5分（GMT+3）'],
  ['zh', '2025-01-13T03:05:00Z', '06:05（GMT+3）'],
  ['zh-TW', '2025-01-13T18:05:00Z', '21:05（GMT+3）'],
  ['zh-TW', '2025-01-12T21:05:00Z', '0:05（GMT+3）'],
  ['zh-HK', '2025-01-13T09:05:00Z', '12:05（GMT+3）'],
  ['he', '2025-01-13T03:05:00Z', '6:05 (GMT+3)'],
  ['ko', '2025-01-12T21:05:00Z', '0시 5분 (GMT+3)'],
  ['ko', '2025-01-13T09:05:00Z', '낮 12시 5분 (GMT+3)'],
];

const days: [language: string, date: string, told: string][] = [
  ['fr', '2025-10-01', 'mercredi 1er octobre 2025'],
  ['fr', '2025-10-11', 'samedi 11 octobre 2025'],
  ['pt', '2025-10-01', 'quarta-feira, 1º de outubro de 2025'],
  ['pt-PT', '2025-10-01', 'quarta-feira, 1 de outubro de 2025'],
  ['ja', '2025-01-12', '2025年1月12日（日）'],
  ['it', '2025-10-01', 'mercoledì 1º ottobre 2025'],
  ['el', '2025-10-01', 'Τετάρτη 1η Οκτωβρίου 2025'],
  ['id', '2025-10-01', 'Rabu, 1 Oktober 2025'],
  ['zh-TW', '2025-10-01', '2025年10月1日星期三'],
  ['fr-CA', '2025-10-01', 'mercredi 1er octobre 2025'],
  ['de-AT', '2025-01-12', 'Sonntag, 12. Jänner 2025'],
  ['en-GB', '2025-01-12', 'Sunday 12 January 2025'],
  ['en-US', '2025-01-12', 'Sunday, January 12, 2025'],
];

const ages: [language: string, hours: number, age: string][] = [
  ['he', -1, 'לפני שעה'],
  ['he', -2, 'לפני שעתיים'],
  ['he', -3, 'לפני 3 שעות'],
  ['ja', -1, '1時間前'],
  ['hi', -1, '1 घंटा पहले'],
  ['hi', -3, '3 घंटे पहले'],
  ['hi', -24 * 40, '1 महीना पहले'],
  ['hi', -24 * 800, '2 साल पहले'],
  ['no', -24, 'for 1 dag siden'],
  ['no', -48, 'for 2 dager siden'],
  ['ur', -48, '2 دن پہلے'],
  ['bn', -24 * 800, '২ বছর আগে'],
];

const crowds: [language: keyof typeof allStrings, value: number, told: string][] = [
  ['ja', 1_234_567, '避難民 約123万4567人'],
  ['ja', 1_000_000, '避難民 約100万人'],
  ['ja', 9_000, '避難民 約9000人'],
  ['zh', 9_000, '约9000人流离失所'],
  ['zh-hant', 9_000, '約9000人流離失所'],
  ['zh', 1_000_000, '约100万人流离失所'],
  ['zh-hant', 1_234_567, '約123萬4567人流離失所'],
  ['zh-hant', 10_005, '約10,005人流離失所'],
  ['ko', 12_000, '실향민 약 1만2000명'],
  ['zh', 1_234_567, '约1,234,567人流离失所'],
  ['hi', 1_000_000, 'क़रीब 10 लाख लोग विस्थापित हुए'],
];

const temperatures: [language: string, told: string][] = [
  ['fr', '−3,2 °C'],
  ['nl', '−3,2 °C'],
  ['tr', '−3,2 °C'],
  ['hi', '−3.2°C'],
  ['pl', '−3,2 °C'],
  ['ko', '−3.2°C'],
];

/** What stands before the last name of several may depend on how it begins. */
const lists: [language: string, names: string[], told: string][] = [
  ['es', ['Ana', 'Inés'], 'Ana e Inés'],
  ['es', ['Ana', 'Luis'], 'Ana y Luis'],
  ['he', ['יעל', 'דנה'], 'יעל ודנה'],
  ['he', ['Yael', 'Dana'], 'Yael ו-Dana'],
  ['hi', ['A', 'B', 'C'], 'A, B और C'],
  ['ko', ['A', 'B', 'C'], 'A, B, C'],
  ['fa', ['A', 'B', 'C'], 'A، B و C'],
  ['ur', ['A', 'B', 'C'], 'A، B اور C'],
  ['bn', ['A', 'B', 'C'], 'A, B ও C'],
  ['en', ['A', 'B', 'C', 'D', 'E'], 'A, B, C, D, and E'],
];

describe('dates that Intl formats differently from newspapers', () => {
  it('is checked in every language', () => {
    const checked = hours.map(([language]) => language);
    const languages = Object.keys(allStrings).filter((tag) => !tag.includes('-') && tag !== 'en');
    expect(languages.filter((tag) => !checked.includes(tag))).to.eql([]);
  });

  for (const [language, hour] of hours)
    it(`${language}: ${hour}`, () => {
      const options = {timeZone: 'Asia/Damascus', withTime: true, withZone: 'always'} as const;
      expect(plain(formatDate(moment, language, options))).to.equal(hour);
    });

  for (const [language, moment, hour] of hoursAlone)
    it(`${language}: ${hour}`, () => {
      const options = {timeZone: 'Asia/Damascus', withZone: 'always'} as const;
      expect(plain(formatHour(moment, language, options))).to.equal(hour);
    });

  it('uk: об 11:05', () => {
    const options = {timeZone: 'UTC', withTime: true} as const;
    expect(formatDate('2025-01-13T11:05:00Z', 'uk', options)).to.match(/ об 11:05$/);
  });

  it('pl: 11 maja', () => {
    expect(plain(formatDate('2025-05-11', 'pl', {style: 'medium'}))).to.equal('11 maja 2025');
  });

  for (const [language, names, told] of lists)
    it(`${language}: ${told}`, () => {
      expect(plain(formatList(names, language).join('')).replaceAll('\u200f', '')).to.equal(told);
    });

  for (const [language, date, told] of days)
    it(`${language}: ${told}`, () => {
      expect(plain(formatDate(date, language, {style: 'full'}))).to.equal(told);
    });

  for (const [language, count, age] of ages)
    it(`${language}: ${age}`, () => {
      expect(plain(formatAge(count * 3_600_000, language))).to.equal(age);
    });

  for (const [language, value, told] of crowds)
    it(`${language}: ${told}`, () => {
      const figure = {id: 'a', measure: 'displaced', amount: {kind: 'about', value}} as const;
      const locale = {language, strings: allStrings[language]};
      expect(plain(figureText(figure, locale))).to.equal(told);
    });

  for (const [language, told] of temperatures)
    it(`${language}: ${told}`, () => {
      expect(plain(formatTemperature(-3.2, language, 'celsius'))).to.equal(told);
    });
});

describe('numbers of a region', () => {
  const numbers: [string, string][] = [
    ['de-CH', '1’234’567'],
    ['de-AT', '1 234 567'],
    ['es-MX', '1,234,567'],
    ['ar-EG', '١٬٢٣٤٬٥٦٧'],
    ['ar-MA', '1.234.567'],
    ['pl', '1 234 567'],
  ];
  for (const [language, told] of numbers)
    it(`${language}: ${told}`, () => {
      expect(plain(formatNumber(1_234_567, language))).to.equal(told);
    });
});

describe('strings of a language that the library does not have', () => {
  it('are English, and so are their dates', () => {
    for (const language of ['th', 'ps-AF', 'am']) {
      expect(findStrings(language)).to.equal(allStrings.en);
      expect(languageOfWords(language)).to.equal('en');
    }
  });

  it('are in a language that its readers understand', () => {
    expect(findStrings('iw')).to.equal(allStrings.he);
    expect(findStrings('prs-AF')).to.equal(allStrings.fa);
    expect(findStrings('arz')).to.equal(allStrings.ar);
    for (const norwegian of ['nb', 'nb-NO', 'nn-NO'])
      expect(findStrings(norwegian)).to.equal(allStrings.no);
    expect(findStrings('apc-SY')).to.equal(allStrings.ar);
    expect(languageOfWords('apc-SY')).to.equal('ar-SY');
    expect(languageOfWords('zh-Hans-HK')).to.equal('zh-Hans-HK');
    expect(languageOfWords('fr-CA')).to.equal('fr-CA');
  });

  it('follow the region of the country', () => {
    for (const language of ['zh-Hant', 'zh-TW', 'zh-HK', 'zh-Hant-MO'])
      expect(findStrings(language)).to.equal(allStrings['zh-hant']);
    expect(findStrings('zh-Hans-HK')).to.equal(allStrings.zh);
    expect(findStrings('es-MX')?.label.live).to.equal('En vivo');
    expect(findStrings('es-ES')).to.equal(allStrings.es);
    expect(findStrings('pt-AO')?.label.live).to.equal('Em direto');
    expect(findStrings('pt-BR')).to.equal(allStrings.pt);
  });
});
