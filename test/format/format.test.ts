import {expect} from '@open-wc/testing';
import {
  dayOf,
  formatAge,
  formatDate,
  formatList,
  formatNumber,
  isFloating,
  pluralOf,
  parseIsoDate,
} from '../../src/format/format.js';
import {isCalendar, isNumbering, isTimeZone} from '../../src/format/known-names.js';

/** Spaces folded: engines differ in which of them they write. */
const fold = (text: string): string => text.replace(/\s+/g, ' ');

describe('format', () => {
  const dates: [
    date: string,
    language: string,
    options: Parameters<typeof formatDate>[2],
    string,
  ][] = [
    ['2025', 'en', {}, '2025'],
    ['2025-01', 'en', {}, 'January 2025'],
    ['2025-01-12', 'en', {}, 'January 12, 2025'],
    ['2025-01-12', 'en', {style: 'full'}, 'Sunday, January 12, 2025'],
    ['2025-01-12', 'en', {timeZone: 'Pacific/Pago_Pago'}, 'January 12, 2025'],
    ['2025-01-12T23:30', 'en', {timeZone: 'Pacific/Pago_Pago'}, 'January 12, 2025'],
    [
      '2025-01-12T08:30Z',
      'sv',
      {style: 'short', withTime: true, timeZone: 'UTC'},
      '2025-01-12 08:30',
    ],
    [
      '2025-01-12T24:00Z',
      'sv',
      {style: 'short', withTime: true, timeZone: 'UTC'},
      '2025-01-13 00:00',
    ],
    [
      '2025-01-12T08:30+0100',
      'sv',
      {style: 'short', withTime: true, timeZone: 'UTC'},
      '2025-01-12 07:30',
    ],
    ['2025-01-12T08:30Z', 'en', {timeZone: 'Mars/Phobos'}, 'January 12, 2025'],
    ['2025-01-12', 'en', {calendar: 'maya', numerals: 'x'}, 'January 12, 2025'],
    ['2025-01-12', 'fa', {calendar: 'maya', numerals: 'latn', style: 'short'}, '2025/1/12'],
    ['2025-01-12', 'fa', {calendar: 'persian', style: 'full'}, 'یکشنبه ۲۳ دی ۱۴۰۳'],
    ['2025-01-12', 'fa-u-ca-persian', {}, '۲۳ دی ۱۴۰۳'],
    ['2025-01-12', 'en', {calendar: 'hebrew'}, '12 Tevet 5785'],
    ['2025-01-12', 'ja', {calendar: 'japanese', style: 'full'}, '令和7年1月12日日曜日'],
    ['2025-01-12', 'zh', {style: 'full'}, '2025年1月12日星期日'],
  ];
  for (const [date, language, options, shown] of dates) {
    it(`formats ${date} in ${language} with ${JSON.stringify(options)}`, () => {
      expect(fold(formatDate(date, language, options))).to.equal(shown);
    });
  }

  it('has no hour for a Hebrew date in Hebrew', () => {
    const date = formatDate('2025-01-12', 'he', {calendar: 'hebrew', style: 'full'});
    expect(date).to.contain('טבת');
    expect(date).to.not.contain(':');
  });

  it('names the zone of an hour always, or if the reader’s clock differs', () => {
    const date = '2025-01-12T08:30Z';
    const tell = (options: Parameters<typeof formatDate>[2]) =>
      formatDate(date, 'en', {timeZone: 'Asia/Kathmandu', withTime: true, ...options});
    expect(tell({withZone: 'always'})).to.contain('GMT+5:45');
    expect(tell({})).to.not.contain('GMT');
    expect(tell({withZone: 'always', withTime: false})).to.not.contain('GMT');
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    expect(tell({withZone: 'where-different', timeZone})).to.not.match(/GMT|UTC/);
  });

  it('finds the date in a time zone', () => {
    const moment = new Date('2025-01-12T10:30:00Z');
    expect(dayOf(moment, 'Pacific/Kiritimati')).to.equal('2025-01-13');
    expect(dayOf(moment, 'Pacific/Pago_Pago')).to.equal('2025-01-11');
    expect(dayOf(new Date('0987-06-05T12:00:00Z'), 'UTC')).to.equal('0987-06-05');
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    expect(dayOf(moment)).to.equal(dayOf(moment, timeZone));
  });

  it('accepts names of zones, calendars and digits, and no others', () => {
    expect(['Europe/Amsterdam', 'UTC', 'Asia/Calcutta', 'US/Eastern'].map(isTimeZone)).to.eql([
      true,
      true,
      true,
      true,
    ]);
    expect(['', 'Europe', '+01:00', 'CEST!', 'Mars/Phobos'].some(isTimeZone)).to.be.false;
    expect(['persian', 'hebrew', 'buddhist', 'japanese'].every(isCalendar)).to.be.true;
    expect(['', 'maya', 'Persian calendar'].some(isCalendar)).to.be.false;
    expect(['arab', 'arabext', 'deva', 'latn'].every(isNumbering)).to.be.true;
    expect(['', 'x', 'roman numerals'].some(isNumbering)).to.be.false;
  });

  it('distinguishes times from local dates', () => {
    expect(['2025', '2025-01-12', '2025-01-12T08:30'].every(isFloating)).to.be.true;
    expect(
      ['2025-01-12T08:30Z', '2025-01-12T08:30-0500', '2025-01-12T08:30:00+01:00'].some(isFloating),
    ).to.be.false;
    expect(parseIsoDate('2025-01-12T08:30-0500').toISOString()).to.equal(
      '2025-01-12T13:30:00.000Z',
    );
  });

  const minute = 60_000;
  const day = 24 * 60 * minute;
  const ages: [number, string][] = [
    [-3 * 60 * minute, '3 hours ago'],
    [-61 * minute, '1 hour ago'],
    [-8 * day, '8 days ago'],
    [-400 * day, '1 year ago'],
    [-30_000, '0 minutes ago'],
    [2 * day, 'in 2 days'],
  ];
  for (const [span, shown] of ages) {
    it(`formats ${span} ms as «${shown}»`, () => {
      expect(formatAge(span, 'en')).to.equal(shown);
    });
  }

  it('formats numbers, plurals and lists in a language', () => {
    expect(formatNumber(1234567.5, 'de')).to.equal('1.234.567,5');
    expect([1, 2, 5].map((number) => pluralOf(number, 'ru'))).to.eql(['one', 'few', 'many']);
    expect(formatList(['A', 'B', 'C'], 'nl').join('')).to.equal('A, B en C');
    const parts = [{name: 'A'}, {name: 'B'}];
    expect(formatList(parts, 'en')).to.eql([parts[0], ' and ', parts[1]]);
  });
});
