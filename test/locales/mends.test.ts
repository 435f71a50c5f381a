import {expect} from '@open-wc/testing';
import {formatAge, formatDate} from '../../src/format/format.js';
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
];

const days: [language: string, date: string, told: string][] = [
  ['fr', '2025-10-01', 'mercredi 1er octobre 2025'],
  ['fr', '2025-10-11', 'samedi 11 octobre 2025'],
  ['pt', '2025-10-01', 'quarta-feira, 1º de outubro de 2025'],
  ['pt-PT', '2025-10-01', 'quarta-feira, 1 de outubro de 2025'],
  ['ja', '2025-01-12', '2025年1月12日（日）'],
];

const ages: [language: string, hours: number, age: string][] = [
  ['he', -1, 'לפני שעה'],
  ['he', -2, 'לפני שעתיים'],
  ['he', -3, 'לפני 3 שעות'],
  ['ja', -1, '1時間前'],
  ['hi', -1, '1 घंटा पहले'],
  ['hi', -3, '3 घंटे पहले'],
];

const crowds: [language: keyof typeof allStrings, value: number, told: string][] = [
  ['ja', 1_234_567, '避難民 約123万4567人'],
  ['ja', 1_000_000, '避難民 約100万人'],
  ['ja', 9_000, '避難民 約9,000人'],
  ['zh', 1_000_000, '约100万人流离失所'],
  ['zh', 1_234_567, '约1,234,567人流离失所'],
  ['hi', 1_000_000, 'क़रीब 10 लाख लोग विस्थापित हुए'],
];

const temperatures: [language: string, told: string][] = [
  ['fr', '−3,2 °C'],
  ['nl', '−3,2 °C'],
  ['tr', '−3,2 °C'],
  ['hi', '−3.2°C'],
];

describe('what Intl writes otherwise than papers do', () => {
  for (const [language, hour] of hours)
    it(`${language}: ${hour}`, () => {
      const options = {timeZone: 'Asia/Damascus', withTime: true, withZone: 'always'} as const;
      expect(plain(formatDate(moment, language, options))).to.equal(hour);
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

describe('words of a language that the library does not have', () => {
  it('are English, and so are their dates', () => {
    for (const language of ['zh-Hant', 'zh-TW', 'zh-HK', 'ko']) {
      expect(findStrings(language)).to.equal(allStrings.en);
      expect(languageOfWords(language)).to.equal('en');
    }
  });

  it('are those of a language that its readers read', () => {
    expect(findStrings('iw')).to.equal(allStrings.he);
    expect(findStrings('prs-AF')).to.equal(allStrings.fa);
    expect(findStrings('arz')).to.equal(allStrings.ar);
    expect(findStrings('apc-SY')).to.equal(allStrings.ar);
    expect(languageOfWords('zh-Hans-HK')).to.equal('zh-Hans-HK');
    expect(languageOfWords('fr-CA')).to.equal('fr-CA');
  });
});
