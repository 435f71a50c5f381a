import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/weather-dateline/weather-dateline.js';
import '../../src/locales/sv.js';
import type {AwWeatherDateline} from '../../src/elements/weather-dateline/weather-dateline.js';
import {untilNextDay} from '../../src/elements/weather-dateline/until-next-day.js';

/** What a reader sees, spaces folded. Swedish writes «00.15» for 00:15. */
const text = (node: Element | null | undefined): string =>
  node?.textContent
    .replace(/(\d\d)\.(?=\d\d)/, '$1:')
    .replace(/\s+/g, ' ')
    .trim() ?? '';

async function draw(
  values: Partial<AwWeatherDateline>,
  language = 'sv',
): Promise<AwWeatherDateline> {
  const place = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const element = Object.assign(document.createElement('aw-weather-dateline'), values);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** Moments, and what the clocks of a place show at them. Swedish writes a date and an hour as ISO 8601 in every engine. */
const clocks: [zone: string, moment: string, shown: string][] = [
  // On both sides of the date line, at one moment
  ['Pacific/Kiritimati', '2025-01-12T10:30:00Z', '2025-01-13 00:30'],
  ['Pacific/Chatham', '2025-01-12T10:30:00Z', '2025-01-13 00:15'],
  ['Pacific/Apia', '2025-01-12T10:30:00Z', '2025-01-12 23:30'],
  ['Pacific/Auckland', '2025-01-12T10:30:00Z', '2025-01-12 23:30'],
  ['Pacific/Tongatapu', '2025-01-12T10:30:00Z', '2025-01-12 23:30'],
  ['Pacific/Fiji', '2025-01-12T10:30:00Z', '2025-01-12 22:30'],
  ['Pacific/Honolulu', '2025-01-12T10:30:00Z', '2025-01-12 00:30'],
  ['Pacific/Marquesas', '2025-01-12T10:30:00Z', '2025-01-12 01:00'],
  ['Pacific/Pago_Pago', '2025-01-12T10:30:00Z', '2025-01-11 23:30'],
  ['Pacific/Niue', '2025-01-12T10:30:00Z', '2025-01-11 23:30'],
  ['Etc/GMT+12', '2025-01-12T10:30:00Z', '2025-01-11 22:30'],
  // The day that Samoa left out
  ['Pacific/Apia', '2011-12-30T09:59:00Z', '2011-12-29 23:59'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31 00:00'],
  // Offsets that are no whole hours
  ['Asia/Kathmandu', '2025-01-12T18:15:00Z', '2025-01-13 00:00'],
  ['Asia/Kolkata', '2025-01-12T18:29:00Z', '2025-01-12 23:59'],
  ['Asia/Tehran', '2025-01-12T20:30:00Z', '2025-01-13 00:00'],
  ['Asia/Kabul', '2025-01-12T19:30:00Z', '2025-01-13 00:00'],
  ['Asia/Yangon', '2025-01-12T17:29:00Z', '2025-01-12 23:59'],
  ['Australia/Adelaide', '2025-01-12T13:30:00Z', '2025-01-13 00:00'],
  ['Australia/Eucla', '2025-01-12T15:15:00Z', '2025-01-13 00:00'],
  ['America/St_Johns', '2025-01-12T03:29:00Z', '2025-01-11 23:59'],
  // Midnight is not 24:00
  ['Asia/Tokyo', '2025-01-11T15:00:00Z', '2025-01-12 00:00'],
  ['Asia/Shanghai', '2025-01-11T16:00:00Z', '2025-01-12 00:00'],
  ['Africa/Johannesburg', '2025-01-11T22:00:00Z', '2025-01-12 00:00'],
  ['Europe/Kyiv', '2025-01-11T21:59:00Z', '2025-01-11 23:59'],
  // Clocks go forward
  ['America/New_York', '2025-03-09T06:59:00Z', '2025-03-09 01:59'],
  ['America/New_York', '2025-03-09T07:00:00Z', '2025-03-09 03:00'],
  ['Europe/Amsterdam', '2025-03-30T00:59:00Z', '2025-03-30 01:59'],
  ['Europe/Amsterdam', '2025-03-30T01:00:00Z', '2025-03-30 03:00'],
  ['Europe/London', '2025-03-30T01:00:00Z', '2025-03-30 02:00'],
  ['Antarctica/Troll', '2025-03-30T01:00:00Z', '2025-03-30 03:00'],
  // … and leave midnight out
  ['America/Havana', '2025-03-09T04:59:00Z', '2025-03-08 23:59'],
  ['America/Havana', '2025-03-09T05:00:00Z', '2025-03-09 01:00'],
  ['Asia/Beirut', '2025-03-29T21:59:00Z', '2025-03-29 23:59'],
  ['Asia/Beirut', '2025-03-29T22:00:00Z', '2025-03-30 01:00'],
  ['America/Sao_Paulo', '2018-11-04T02:59:00Z', '2018-11-03 23:59'],
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04 01:00'],
  // Clocks go back
  ['America/New_York', '2025-11-02T05:30:00Z', '2025-11-02 01:30'],
  ['America/New_York', '2025-11-02T06:30:00Z', '2025-11-02 01:30'],
  ['Europe/Amsterdam', '2025-10-26T00:30:00Z', '2025-10-26 02:30'],
  ['Europe/Amsterdam', '2025-10-26T01:30:00Z', '2025-10-26 02:30'],
  ['Australia/Lord_Howe', '2025-04-05T14:59:00Z', '2025-04-06 01:59'],
  ['Australia/Lord_Howe', '2025-04-05T15:00:00Z', '2025-04-06 01:30'],
  // … before midnight, which comes twice as late
  ['America/Santiago', '2025-04-06T02:59:00Z', '2025-04-05 23:59'],
  ['America/Santiago', '2025-04-06T03:00:00Z', '2025-04-05 23:00'],
  ['America/Santiago', '2025-04-06T04:00:00Z', '2025-04-06 00:00'],
];

describe('aw-weather-dateline, zones', () => {
  for (const [timeZone, datetime, shown] of clocks) {
    it(`tells ${datetime} in ${timeZone} as ${shown}, and as the day of a masthead`, async () => {
      const told = await draw({datetime, timeZone, withTime: true, dateStyle: 'short'});
      expect(text(told).slice(0, shown.length)).to.equal(shown);
      const day = await draw({datetime, timeZone, dateStyle: 'short'});
      expect(text(day)).to.equal(shown.slice(0, 10));
      const today = await draw({
        masthead: true,
        timeZone,
        dateStyle: 'short',
        clock: () => new Date(datetime),
      });
      expect(text(today)).to.equal(shown.slice(0, 10));
    });
  }

  it('covers thirty zones', () => {
    expect(new Set(clocks.map(([zone]) => zone)).size).to.be.at.least(30);
  });

  it('does not shift dates without a time, or times without an offset', async () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const values = {timeZone, withTime: true, dateStyle: 'short'} as const;
      expect(text(await draw({...values, datetime: '2025-01-12'}))).to.equal('2025-01-12');
      expect(text(await draw({...values, datetime: '2025-01-12T23:30'}))).to.equal(
        '2025-01-12 23:30',
      );
      expect(text(await draw({...values, datetime: '2025-01-12T24:00'}))).to.equal(
        '2025-01-13 00:00',
      );
    }
  });

  const offsets: [string, string][] = [
    ['2025-01-12T23:30:00+01:00', '2025-01-12 23:30'],
    ['2025-01-12T23:30:00+0100', '2025-01-12 23:30'],
    ['2025-01-12T00:15:00-05:00', '2025-01-12 00:15'],
    ['2025-01-12T00:15:00+05:45', '2025-01-12 00:15'],
    ['2025-01-12T00:15:00+14:00', '2025-01-12 00:15'],
    ['2025-01-12T00:15:00Z', '2025-01-12 00:15'],
  ];
  for (const [datetime, shown] of offsets) {
    it(`tells ${datetime} by its own offset where no zone is given`, async () => {
      const element = await draw({datetime, withTime: true, dateStyle: 'short'});
      expect(text(element).slice(0, 16)).to.equal(shown);
      expect(element.querySelector('time')).to.have.attribute('datetime', datetime);
    });
  }

  it('names the zone only if the reader’s clock shows another time', async () => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const datetime = '2025-01-12T08:30:00Z';
    const apart = here === 'Asia/Kathmandu' ? 'Asia/Tokyo' : 'Asia/Kathmandu';
    const name = apart === 'Asia/Tokyo' ? 'GMT+9' : 'GMT+5:45';
    const far = await draw({datetime, timeZone: apart, withTime: true}, 'en');
    expect(text(far)).to.contain(name);
    const near = await draw({datetime, timeZone: here, withTime: true}, 'en');
    expect(text(near)).to.match(/[AP]M$/);
    const day = await draw({datetime, timeZone: apart}, 'en');
    expect(text(day)).to.equal('Sunday, January 12, 2025');
    const offset = await draw({datetime: '2025-01-12T08:30:00+09:00', withTime: true}, 'en');
    if (here !== 'Asia/Tokyo') expect(text(offset)).to.match(/8:30 AM GMT\+9$/);
    const floating = await draw({datetime: '2025-01-12T08:30', withTime: true}, 'en');
    expect(text(floating)).to.match(/8:30 AM$/);
  });

  it('never shows 24:00, whatever hour cycle the language tag requests', async () => {
    for (const language of ['en-u-hc-h24', 'de-u-hc-h24', 'en-u-hc-h23', 'ja-u-hc-h11']) {
      const element = await draw(
        {datetime: '2025-01-12T00:00:00Z', timeZone: 'UTC', withTime: true},
        language,
      );
      expect(text(element)).to.not.contain('24:');
    }
  });

  describe('the time until the next day', () => {
    const nights: [zone: string, now: string, milliseconds: number][] = [
      ['UTC', '2025-01-12T23:59:59.500Z', 500],
      ['Asia/Tokyo', '2025-01-11T14:30:00Z', 30 * 60_000],
      ['Asia/Tokyo', '2025-01-11T15:00:00Z', 60 * 60_000],
      ['America/Havana', '2025-03-09T04:30:00Z', 30 * 60_000],
      ['America/Santiago', '2025-04-06T02:30:00Z', 60 * 60_000],
      ['America/Santiago', '2025-04-06T03:30:00Z', 30 * 60_000],
      ['Pacific/Apia', '2011-12-30T09:59:00Z', 60_000],
    ];
    for (const [zone, now, milliseconds] of nights) {
      it(`is ${milliseconds} ms, or an hour at most, in ${zone} at ${now}`, () => {
        expect(untilNextDay(new Date(now), zone)).to.equal(milliseconds);
      });
    }
  });

  it('changes the date of a masthead on a night without midnight', async () => {
    const skew = Date.parse('2025-03-09T05:00:00Z') - Date.now() - 200;
    const element = await draw({
      masthead: true,
      timeZone: 'America/Havana',
      dateStyle: 'short',
      clock: () => new Date(Date.now() + skew),
    });
    expect(text(element)).to.equal('2025-03-08');
    await waitUntil(() => text(element) === '2025-03-09');
  });
});
