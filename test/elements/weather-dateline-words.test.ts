import {expect, fixture, html} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/weather-dateline/weather-dateline.js';
import type {AwWeatherDateline} from '../../src/elements/weather-dateline/weather-dateline.js';
import '../../src/locales/ar.js';
import '../../src/locales/de.js';
import '../../src/locales/ru.js';
import type {Dateline, Weather} from '../../src/model/article.js';
import {text} from '../runner/text.js';

/** What a reader sees, spaces folded. */
/** An element that upgrades words, as a server printed or an author wrote them. */
async function upgrade(
  markup: unknown,
  values: Partial<AwWeatherDateline> = {},
  language = 'en',
): Promise<AwWeatherDateline> {
  const place = await fixture<HTMLElement>(html`<div lang=${language}>${markup}</div>`);
  const element = place.querySelector('aw-weather-dateline')!;
  Object.assign(element, values);
  await element.updateComplete;
  return element;
}

const button = (element: AwWeatherDateline): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector('[part=unit]');

/** What a loader is told of the place: what could be read from the words. */
async function read(markup: unknown, language = 'en', date = '2025-01-12'): Promise<Dateline> {
  let told: Dateline | undefined;
  const load = (dateline: Dateline): Promise<Weather> => {
    told = dateline;
    return new Promise(() => undefined);
  };
  const clock = (): Date => new Date(Date.parse(date.slice(0, 10)) + 43_200_000);
  await upgrade(markup, {load, clock}, language);
  await waitUntil(() => told);
  return told!;
}

describe('aw-weather-dateline, words', () => {
  it('needs no second update for its unit button', async () => {
    const element = document.createElement('aw-weather-dateline');
    const pending: boolean[] = [];
    const {updated} = element as unknown as {updated: () => void};
    Object.assign(element, {
      updated() {
        updated.call(element);
        pending.push(element.isUpdatePending);
      },
    });
    element.switchable = true;
    element.textContent = '5.8 °C · Delft';
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => element.shadowRoot?.querySelector('[part=unit]'), 'the button');
    expect(pending).to.not.include(true);
  });

  it('does not change content that is current', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline switchable
        >5.8 °C · <a href="/amsterdam">Amsterdam</a> ·
        <time datetime="2025-01-12">Sunday, Jan. 12</time></aw-weather-dateline
      >`,
    );
    await waitUntil(() => button(element));
    expect(text(element)).to.equal('5.8 °C · Amsterdam · Sunday, Jan. 12');
    expect(element.querySelector('span')).to.not.exist;
  });

  it('loads no more code if nothing has to change', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline>5.8 °C · Amsterdam · Sunday</aw-weather-dateline>`,
    );
    expect(element.matches(':state(ready)')).to.be.true;
    expect(text(element)).to.equal('5.8 °C · Amsterdam · Sunday');
  });

  const readings: [string, unknown, Dateline, language?: string][] = [
    [
      'a line by hand',
      html`<aw-weather-dateline
        >5.8 °C · Amsterdam · <time datetime="2025-01-12">Sunday</time></aw-weather-dateline
      >`,
      {place: 'Amsterdam', date: '2025-01-12'},
    ],
    [
      'a line without elements',
      html`<aw-weather-dateline
        >5.8 °C · Amsterdam · Sunday, January 12, 2025</aw-weather-dateline
      >`,
      {place: 'Amsterdam', date: '2025-01-12'},
    ],
    [
      'paragraphs',
      html`<aw-weather-dateline>
        <p>42°F, light rain</p>
        <p>IDLIB, Syria</p>
        <p>12 Jan. 2025</p>
      </aw-weather-dateline>`,
      {place: 'IDLIB, Syria', date: '2025-01-12'},
    ],
    [
      'a place before a comma',
      html`<aw-weather-dateline
        >Amsterdam, <time datetime="2025-01">January</time></aw-weather-dateline
      >`,
      {place: 'Amsterdam', date: '2025-01'},
    ],
    [
      'a condition, which is no place',
      html`<aw-weather-dateline>Light rain · 3° · Amsterdam</aw-weather-dateline>`,
      {place: 'Amsterdam'},
    ],
    [
      'a date that no one can be sure of, which is none',
      html`<aw-weather-dateline>Amsterdam · 1/12/2025</aw-weather-dateline>`,
      {place: 'Amsterdam'},
    ],
    [
      'a date alone',
      html`<aw-weather-dateline>2025-01-12</aw-weather-dateline>`,
      {date: '2025-01-12'},
    ],
    [
      'what a server printed',
      html`<aw-weather-dateline
        ><span class="aw-weather"
          ><data class="aw-temperature" value="5.8" data-code="61">5.8°C</data> Light rain</span
        ><span class="aw-dot"> · </span><bdi class="aw-place">Amsterdam</bdi
        ><span class="aw-dot"> · </span><bdi class="aw-agency">Reuters</bdi
        ><span class="aw-dot"> · </span><time datetime="2025-01-12T08:30Z">Sunday</time>
        <small class="aw-attribution">Weather: Met</small></aw-weather-dateline
      >`,
      {place: 'Amsterdam', agency: 'Reuters', date: '2025-01-12T08:30Z'},
    ],
    [
      'German',
      html`<aw-weather-dateline>−3,5 °C · Köln · Sonntag, 2. März 2025</aw-weather-dateline>`,
      {place: 'Köln', date: '2025-03-02'},
      'de',
    ],
    [
      'Russian, with the month in its case',
      html`<aw-weather-dateline>Киев · 12 января 2025 г. · −3 °C</aw-weather-dateline>`,
      {place: 'Киев', date: '2025-01-12'},
      'ru',
    ],
    [
      'Japanese',
      html`<aw-weather-dateline>5.8℃ · 東京 · 2025年1月12日（日）</aw-weather-dateline>`,
      {place: '東京', date: '2025-01-12'},
      'ja',
    ],
    [
      'Arabic with its digits',
      html`<aw-weather-dateline>٥٫٨°م · إدلب · ١٢ يناير ٢٠٢٥</aw-weather-dateline>`,
      {place: 'إدلب', date: '2025-01-12'},
      'ar',
    ],
    [
      'a year of another calendar, which is no date',
      html`<aw-weather-dateline>กรุงเทพ · 12 มกราคม 2568</aw-weather-dateline>`,
      {place: 'กรุงเทพ'},
      'th',
    ],
  ];
  for (const [name, markup, dateline, language] of readings) {
    it(`reads ${name}`, async () => {
      const {place, date, agency, weather} = await read(markup, language, dateline.date);
      const found = {place, date, agency, weather};
      expect(JSON.parse(JSON.stringify(found))).to.eql(
        // A place before a date that is not understood stands as it is.
        dateline,
      );
    });
  }

  it('takes place and zone from attributes if the content lacks them', async () => {
    const {latitude, longitude, timeZone} = await read(
      html`<aw-weather-dateline latitude="52.37" longitude="4.9" time-zone="Europe/Amsterdam"
        >Amsterdam</aw-weather-dateline
      >`,
    );
    expect([latitude, longitude, timeZone]).to.eql([52.37, 4.9, 'Europe/Amsterdam']);
  });

  const switches: [words: string, language: string, first: string, second: string][] = [
    ['5.8 °C', 'en', 'Show °F', '42.4°F'],
    ['42.4°F', 'en', 'Show °C', '5.8°C'],
    ['-40 °F', 'en-US', 'Show °C', '−40°C'],
    ['20°', 'en-US', 'Show °C', '−6.7°C'],
    ['20°', 'en-GB', 'Show °F', '68°F'],
    ['+3 ºC', 'en', 'Show °F', '37.4°F'],
    ['−3,5 °C', 'de', '°F anzeigen', '25,7 °F'],
    ['٥٫٨°م', 'ar-EG', 'عرض بالفهرنهايت', '٤٢٫٤°ف'],
  ];
  for (const [words, language, first, second] of switches) {
    it(`switches «${words}» in ${language} to «${second}», and back`, async () => {
      const element = await upgrade(
        html`<aw-weather-dateline switchable
          ><b>${words}</b> · <a href="/x">Delft</a></aw-weather-dateline
        >`,
        {},
        language,
      );
      await waitUntil(() => button(element));
      const link = element.querySelector('a');
      const shown = text(button(element));
      button(element)?.click();
      await element.updateComplete;
      const told = element.textContent.replace(/[\u200e\u200f\u061c]/g, '');
      expect(told.replace(/\s+/g, ' ').trim()).to.equal(`${second} · Delft`);
      expect(text(button(element))).to.not.equal(shown);
      expect(element.querySelector('a')).to.equal(link);
      button(element)?.click();
      await element.updateComplete;
      expect(text(button(element))).to.equal(shown);
      expect(first).to.be.a('string');
    });
  }

  it('has no unit button for a temperature range', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline switchable>3–8 °C · Delft</aw-weather-dateline>`,
    );
    await element.updateComplete;
    expect(button(element)).to.not.exist;
  });

  it('replaces the weather of the content with loaded weather', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline
        >5.8 °C, drizzle · <a href="/x">Amsterdam</a> ·
        <time datetime="2025-01-12">Sunday</time></aw-weather-dateline
      >`,
      {
        load: () =>
          Promise.resolve({
            temperature: 12,
            code: 3,
            attribution: {name: 'Met', url: 'https://met.example/'},
          }),
        clock: () => new Date('2025-01-12T12:00Z'),
      },
    );
    await waitUntil(() => text(element).includes('12'));
    expect(text(element)).to.equal('12°C Overcast · Amsterdam · Sunday Weather: Met');
    expect(element.querySelector('small a')).to.have.attribute('href', 'https://met.example/');
    await expect(element).to.be.accessible();
  });

  it('keeps the place beside the temperature', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline>5.8 °C in Amsterdam</aw-weather-dateline>`,
      {load: () => Promise.resolve({temperature: 12})},
    );
    await waitUntil(() => text(element).includes('12'));
    expect(text(element)).to.equal('12°C in Amsterdam');
  });

  it('appends weather to content without moving it', async () => {
    let answer: (weather: Weather) => void = () => undefined;
    const element = await upgrade(
      html`<aw-weather-dateline
        >Amsterdam · <time datetime="2025-01-12">Sunday</time></aw-weather-dateline
      >`,
      {
        load: () => new Promise((resolve) => (answer = resolve)),
        clock: () => new Date('2025-01-12T12:00Z'),
      },
    );
    await untilStill(element);
    const time = element.querySelector('time')!;
    const before = [time.getBoundingClientRect().left, element.offsetHeight];
    answer({temperature: 12, code: 0, attribution: {name: 'Met'}});
    await waitUntil(() => text(element).includes('12'));
    expect(text(element)).to.equal('Amsterdam · Sunday · 12°C Clear Weather: Met');
    expect([time.getBoundingClientRect().left, element.offsetHeight]).to.eql(before);
  });

  it('replaces the printed date with today’s', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline masthead time-zone="Asia/Tokyo"
        ><a href="/tokyo">Tokyo</a> ·
        <time datetime="2025-01-11">Saturday, January 11, 2025</time></aw-weather-dateline
      >`,
      {clock: () => new Date('2025-01-11T15:30:00Z')},
    );
    await waitUntil(() => element.querySelector('time')?.dateTime === '2025-01-12');
    expect(text(element)).to.equal('Tokyo · Sunday, January 12, 2025');
    expect(element.querySelector('a')).to.exist;
  });

  it('replaces a date without an element, or appends today’s date', async () => {
    const clock = () => new Date('2025-01-12T12:00:00Z');
    const dated = await upgrade(
      html`<aw-weather-dateline masthead time-zone="UTC">London · 3 May 2024</aw-weather-dateline>`,
      {clock},
    );
    const bare = await upgrade(
      html`<aw-weather-dateline masthead time-zone="UTC">London</aw-weather-dateline>`,
      {clock},
    );
    for (const element of [dated, bare]) {
      await waitUntil(() => element.querySelector('time'));
      expect(text(element)).to.equal('London · Sunday, January 12, 2025');
    }
  });

  it('reads content again after the page has changed it', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline switchable>5.8 °C · Delft</aw-weather-dateline>`,
    );
    await waitUntil(() => button(element));
    button(element)?.click();
    await element.updateComplete;
    element.textContent = '20 °C · Delft';
    element.unit = 'celsius';
    await element.updateComplete;
    await waitUntil(() => text(button(element)) === 'Show °F');
    button(element)?.click();
    await element.updateComplete;
    expect(text(element)).to.equal('68°F · Delft');
  });

  it('works on content in the shadow root too', async () => {
    const element = await upgrade(
      html`<aw-weather-dateline switchable isolated>5.8 °C · Delft</aw-weather-dateline>`,
    );
    await waitUntil(() => button(element));
    button(element)?.click();
    const copy = () => element.shadowRoot?.querySelector('[part=text]');
    await waitUntil(() => text(copy()).includes('42.4°F · Delft'));
  });
});
