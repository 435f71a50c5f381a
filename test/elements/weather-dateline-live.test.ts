import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {HeldTimers} from '../runner/held-timers.js';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/weather-dateline/weather-dateline.js';
import type {AwWeatherDateline} from '../../src/elements/weather-dateline/weather-dateline.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {Dateline, Weather} from '../../src/model/article.js';
import {openMeteo} from '../../src/weather/open-meteo.js';
import {resetHidden, setHidden} from './hide-page.js';
import {findWords, text} from '../runner/text.js';
import {answerFetch, ownFetch} from '../runner/answer-fetch.js';

/** What a reader sees, spaces folded. */
const noon = Date.parse('2025-01-12T12:00:00Z');
const minute = 60_000;

/** A clock that a test sets. */
const createClock = (time = noon) => {
  const clock = () => new Date(clock.time);
  clock.time = time;
  return clock;
};

let places = 0;

/** A place that no other test has asked for. */
const createPlace = (): Partial<AwWeatherDateline> => ({
  place: `Testville ${(places += 1)}`,
  datetime: '2025-01-12',
  timeZone: 'UTC',
});

async function draw(values: Partial<AwWeatherDateline>): Promise<AwWeatherDateline> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = Object.assign(document.createElement('aw-weather-dateline'), values);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** A loader that a test answers. */
function createLoader() {
  const asked: {dateline: Dateline; signal: AbortSignal}[] = [];
  const answers: {resolve: (weather: Weather) => void; reject: (error: unknown) => void}[] = [];
  const load = (dateline: Dateline, signal: AbortSignal): Promise<Weather> => {
    asked.push({dateline, signal});
    return new Promise<Weather>((resolve, reject) => answers.push({resolve, reject}));
  };
  return Object.assign(load, {asked, answers});
}

describe('aw-weather-dateline, live', () => {
  afterEach(resetHidden);

  it('makes no request without a loader', async () => {
    const before = performance.getEntriesByType('resource').length;
    let count = 0;
    answerFetch((...given) => ((count += 1), ownFetch(...given)));
    const values = {...createPlace(), latitude: 52.4, longitude: 4.9, masthead: true};
    await untilStill(await draw(values));
    expect(count).to.equal(0);
    const urls = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({name}) => name);
    expect(urls.filter((url) => new URL(url).host !== location.host)).to.eql([]);
  });

  it('shows loaded weather and names its provider', async () => {
    const load = createLoader();
    const element = await draw({
      ...createPlace(),
      load,
      clock: createClock(),
      latitude: 1,
      longitude: 2,
    });
    await waitUntil(() => load.asked.length);
    expect(load.asked[0]?.dateline).to.include({latitude: 1, longitude: 2, timeZone: 'UTC'});
    load.answers[0]?.resolve({
      temperature: 5.8,
      code: 61,
      observedAt: '2025-01-12T11:45:00Z',
      attribution: {name: 'Open-Meteo', url: 'https://open-meteo.com/'},
    });
    await waitUntil(() => text(element).includes('5.8'));
    expect(text(element)).to.equal(
      `${element.place ?? ''} · Sunday, January 12, 2025 · 5.8°C Light rain Weather: Open-Meteo`,
    );
    expect(element.querySelector('a')).to.have.attribute('href', 'https://open-meteo.com/');
    await expect(element).to.be.accessible();
  });

  for (const width of [280, 320, 480, 720]) {
    it(`moves nothing at ${width} pixels when the weather arrives`, async () => {
      const load = createLoader();
      const place = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px"></div>`);
      const element = Object.assign(document.createElement('aw-weather-dateline'), {
        ...createPlace(),
        load,
        clock: createClock(),
      });
      place.append(element);
      await element.updateComplete;
      await waitUntil(() => load.asked.length);
      const rectangles = () => {
        const [first, second] = [...element.querySelectorAll('bdi, time')].map(
          (part) => part.getBoundingClientRect().toJSON() as unknown,
        );
        return [element.offsetHeight, first, second];
      };
      const before = rectangles();
      load.answers[0]?.resolve({
        temperature: -12.5,
        code: 99,
        observedAt: '2025-01-12T06:00:00Z',
        attribution: {name: 'Open-Meteo', url: 'https://open-meteo.com/'},
      });
      await waitUntil(() => text(element).includes('−12.5'));
      await nextFrame();
      expect(rectangles()).to.eql(before);
      const credit = element.querySelector('small')!.getBoundingClientRect();
      expect(credit.right).to.be.at.most(place.getBoundingClientRect().right + 1);
    });
  }

  it('makes one request for a place, however many elements show it', async () => {
    const load = createLoader();
    const values = {...createPlace(), load, clock: createClock()};
    const elements = await Promise.all([draw(values), draw(values), draw(values)]);
    await Promise.all(elements.map(untilStill));
    expect(load.asked.length).to.equal(1);
    load.answers[0]?.resolve({temperature: 7});
    for (const element of elements) await waitUntil(() => text(element).includes('7°C'));
    const late = await draw(values);
    expect(text(late)).to.contain('7°C');
    expect(load.asked.length).to.equal(1);
  });

  it('aborts the request when the last waiting element is removed', async () => {
    const load = createLoader();
    const values = {...createPlace(), load, clock: createClock()};
    const [first, second] = await Promise.all([draw(values), draw(values)]);
    await Promise.all([first, second].map(untilStill));
    first.remove();
    expect(load.asked[0]?.signal.aborted).to.be.false;
    second.remove();
    expect(load.asked[0]?.signal.aborted).to.be.true;
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(first);
    await waitUntil(() => load.asked.length === 2);
    load.answers[1]?.resolve({temperature: 7});
    await waitUntil(() => text(first).includes('7°C'));
  });

  it('keeps the last valid value with its age, and waits longer before each request', async () => {
    const load = createLoader();
    const clock = createClock();
    const element = await draw({...createPlace(), load, clock});
    const errors: AwErrorEvent[] = [];
    element.addEventListener('aw-error', (event) => errors.push(event));
    await waitUntil(() => load.asked.length === 1);
    load.answers[0]?.resolve({temperature: 7, observedAt: '2025-01-12T12:00:00Z'});
    await waitUntil(() => text(element).includes('7°C'));
    expect(text(element)).to.not.contain('measured');
    const comeBack = async (later: number) => {
      clock.time += later;
      setHidden(true);
      setHidden(false);
      await untilStill(element);
    };
    await comeBack(10 * minute);
    expect(load.asked.length).to.equal(1);
    await comeBack(110 * minute);
    expect(load.asked.length).to.equal(2);
    load.answers[1]?.reject(new Error('status 500'));
    await waitUntil(() => errors.length === 1);
    await waitUntil(() => text(element).includes('measured 2 hours ago'));
    await comeBack(minute / 2);
    expect(load.asked.length).to.equal(2);
    await comeBack(minute / 2);
    expect(load.asked.length).to.equal(3);
    load.answers[2]?.reject(new Error('status 500'));
    await untilStill(element);
    await comeBack(minute);
    expect(load.asked.length).to.equal(3);
    await comeBack(minute);
    expect(load.asked.length).to.equal(4);
    load.answers[3]?.reject(Object.assign(new Error('status 429'), {retryAfter: 30 * minute}));
    await untilStill(element);
    await comeBack(29 * minute);
    expect(load.asked.length).to.equal(4);
    expect(text(element)).to.contain('7°C');
    await comeBack(minute);
    expect(load.asked.length).to.equal(5);
    load.answers[4]?.resolve({temperature: 8, observedAt: clock().toISOString()});
    await waitUntil(() => text(element).includes('8°C'));
    expect(text(element)).to.not.contain('measured');
    expect(errors.map(({error}) => error.message)).to.eql(['status 500']);
  });

  it('requests no current weather for a past day', async () => {
    const load = createLoader();
    const element = await draw({
      ...createPlace(),
      load,
      clock: () => new Date('2026-01-12T12:00Z'),
    });
    await untilStill(element);
    expect(load.asked.length).to.equal(0);
    expect(text(element)).to.equal(`${element.place ?? ''} · Sunday, January 12, 2025`);
  });

  it('makes no request while the page is hidden', async () => {
    const load = createLoader();
    setHidden(true);
    await untilStill(await draw({...createPlace(), load, clock: createClock()}));
    expect(load.asked.length).to.equal(0);
    setHidden(false);
    await waitUntil(() => load.asked.length === 1);
  });

  it('shows place and date if no weather arrives', async () => {
    const element = await draw({
      ...createPlace(),
      load: () => Promise.reject(new Error('no such place')),
      clock: createClock(),
    });
    await untilStill(element);
    expect(text(element)).to.equal(`${element.place ?? ''} · Sunday, January 12, 2025`);
  });

  it('leaves no gap before or between its words while weather loads or after it came', async () => {
    const load = createLoader();
    const element = await draw({...createPlace(), load, clock: createClock()});
    await waitUntil(() => load.asked.length);
    const boxOf = (words: string | RegExp) => findWords(element, words)!.getBoundingClientRect();
    expect(boxOf(element.place!).left).to.equal(element.getBoundingClientRect().left);
    load.answers[0]?.resolve({temperature: 5.8, code: 3});
    await waitUntil(() => text(element).includes('Overcast'));
    expect(boxOf('Overcast').left - boxOf(/^[\d.]+°C$/).right).to.be.below(8);
  });

  it('removes the reserved space, without weather, while nobody sees the line', async () => {
    const element = await draw({
      ...createPlace(),
      load: () => Promise.reject(new Error('no such place')),
      clock: createClock(),
    });
    await untilStill(element);
    element.style.inlineSize = '320px';
    const before = element.offsetHeight;
    setHidden(true);
    await element.updateComplete;
    expect(element.offsetHeight).to.be.below(before);
  });

  it('keeps no room on another day, for which no weather is loaded', async () => {
    const load = createLoader();
    const element = await draw({
      ...createPlace(),
      load,
      clock: createClock(noon + 24 * 60 * minute),
    });
    const leftOf = () => findWords(element, element.place!)!.getBoundingClientRect().left;
    const lefts = [leftOf()];
    await untilStill(element);
    lefts.push(leftOf());
    const {left} = element.getBoundingClientRect();
    expect(lefts).to.eql([left, left]);
    expect(load.asked).to.eql([]);
  });

  const answers: [name: string, answer: unknown, shown: string, message: string | undefined][] = [
    ['a temperature alone', {temperature: -0}, '0°C', undefined],
    ['null', {temperature: 3, code: null, isDay: null, attribution: null}, '3°C', undefined],
    ['an unknown code', {temperature: 3, code: 42}, '3°C', undefined],
    [
      'a wrong code',
      {temperature: 3, code: 'rain'},
      '3°C',
      'weather.code: expected a whole number, 0 or more, found "rain"',
    ],
    [
      'an address that is none',
      {temperature: 3, attribution: {name: 'Met', url: 'javascript:alert(1)'}},
      '3°C',
      'weather.attribution.url: expected an http(s) address, found "javascript:alert(1)"',
    ],
    [
      'no temperature',
      {temperature: null},
      '',
      'weather.temperature: expected a number from -100 to 70, found nothing',
    ],
    ['nothing', undefined, '', 'weather: expected an object, found nothing'],
  ];
  for (const [name, answer, shown, message] of answers) {
    it(`uses the valid parts of a loader’s ${name}`, async () => {
      const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
      const errors: string[] = [];
      const element = document.createElement('aw-weather-dateline');
      element.addEventListener('aw-error', ({error}) => errors.push(error.message));
      let isAsked = false;
      const load = () => ((isAsked = true), Promise.resolve(answer as Weather));
      Object.assign(element, {...createPlace(), load, clock: createClock()});
      place.append(element);
      await waitUntil(() => isAsked);
      const temperature = () => text(element.querySelector('data'));
      await waitUntil(() => (message ? errors.length : temperature() === shown));
      expect(temperature()).to.equal(shown);
      expect(errors).to.eql(message ? [message] : []);
    });
  }

  it('shows a stale hour of a real reply with its age', async () => {
    const reply = {
      current_units: {time: 'unixtime', temperature_2m: '°C', weather_code: 'wmo code', is_day: ''},
      current: {time: noon / 1000 - 5 * 3600, temperature_2m: -0.0, weather_code: 3, is_day: 0},
    };
    const load = openMeteo({fetch: () => Promise.resolve(Response.json(reply))});
    const element = await draw({
      ...createPlace(),
      latitude: 10,
      longitude: 20,
      load,
      clock: createClock(),
    });
    await waitUntil(() => text(element).includes('0°C'));
    expect(text(element)).to.contain(
      'Sunday, January 12, 2025 · 0°C measured 5 hours ago Weather: Open-Meteo',
    );
    expect(text(element)).to.not.contain('-0');
  });

  it('shows no age for the weather of an old story', async () => {
    const element = await draw({
      ...createPlace(),
      temperature: 5,
      observedAt: '2025-01-12T08:00:00Z',
      clock: createClock(noon + 300 * 24 * 60 * minute),
    });
    expect(text(element)).to.equal(`5°C · ${element.place ?? ''} · Sunday, January 12, 2025`);
  });

  describe('as a masthead', () => {
    it('shows today’s date at the place, and changes it at midnight there', async () => {
      const skew = Date.parse('2025-01-11T15:00:00Z') - Date.now() - 300;
      const element = await draw({
        masthead: true,
        place: 'Tokyo',
        timeZone: 'Asia/Tokyo',
        clock: () => new Date(Date.now() + skew),
      });
      expect(text(element)).to.equal('Tokyo · Saturday, January 11, 2025');
      await waitUntil(() => text(element) === 'Tokyo · Sunday, January 12, 2025');
      expect(element.querySelector('time')).to.have.attribute('datetime', '2025-01-12');
    });

    it('is shown without content or data', async () => {
      const element = await draw({masthead: true, timeZone: 'UTC', clock: createClock()});
      expect(text(element)).to.equal('Sunday, January 12, 2025');
      element.timeZone = 'Pacific/Kiritimati';
      await element.updateComplete;
      expect(text(element)).to.equal('Monday, January 13, 2025');
    });

    it('has one timer in view, and none while hidden, off screen or gone', async () => {
      const timers = new HeldTimers();
      const untilRunning = (count: number) => waitUntil(() => timers.waits.length === count);
      try {
        const element = await draw({masthead: true, timeZone: 'UTC', clock: createClock()});
        await untilRunning(1);
        element.requestUpdate();
        await element.updateComplete;
        expect(timers.waits).to.have.length(1);
        setHidden(true);
        expect(timers.waits).to.be.empty;
        setHidden(false);
        await element.updateComplete;
        expect(timers.waits).to.have.length(1);
        element.style.marginBlockStart = '9999px';
        await untilRunning(0);
        element.style.marginBlockStart = '0';
        await untilRunning(1);
        element.remove();
        expect(timers.waits).to.be.empty;
      } finally {
        timers.release();
      }
    });

    it('shows the new day when the page is visible again', async () => {
      const clock = createClock();
      const element = await draw({masthead: true, timeZone: 'UTC', clock});
      await untilStill(element);
      setHidden(true);
      clock.time += 24 * 60 * minute;
      setHidden(false);
      await waitUntil(() => text(element) === 'Monday, January 13, 2025');
    });
  });

  describe('attribution', () => {
    const weather: Weather = {
      temperature: 5,
      observedAt: '2025-01-12T08:00:00Z',
      attribution: {name: 'Open-Meteo', url: 'https://open-meteo.com/'},
    };
    const credit = (element: AwWeatherDateline) => element.shadowRoot?.querySelector('small');

    it('is in the text, and only there', async () => {
      const element = await draw({dateline: {place: 'Delft', weather}});
      await untilStill(element);
      expect(text(element)).to.contain('Weather: Open-Meteo');
      expect(credit(element)).to.not.exist;
    });

    const themes = [
      'display: none !important',
      'visibility: hidden',
      'opacity: 0',
      'opacity: 0.1',
      'font-size: 0',
      'position: absolute; clip-path: inset(50%)',
      'position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden',
      'position: absolute; left: -9999px',
      'transform: scale(0)',
      'color: transparent',
    ];
    for (const theme of themes) {
      it(`is drawn in the shadow root if the page sets «${theme}»`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div lang="en">
            <style>
              :root:root:root aw-weather-dateline small {
                ${theme}
              }
            </style>
          </div>`,
        );
        const element = document.createElement('aw-weather-dateline');
        element.dateline = {place: 'Delft', weather};
        page.append(element);
        await waitUntil(() => credit(element), 'the attribution is drawn');
        expect(text(credit(element))).to.equal('Weather: Open-Meteo');
        expect(credit(element)?.querySelector('a')).to.have.attribute(
          'href',
          'https://open-meteo.com/',
        );
        expect(credit(element)!.getBoundingClientRect().height).to.be.greaterThan(7);
      });
    }

    it('is not drawn if the whole line is hidden', async () => {
      const element = await draw({dateline: {place: 'Delft', weather}, hidden: true});
      await untilStill(element);
      expect(credit(element)).to.not.exist;
    });

    it('is drawn for HTML that a server printed', async () => {
      const page = await fixture<HTMLElement>(
        html`<div>
          <style>
            aw-weather-dateline small {
              opacity: 0;
            }
          </style>
          <aw-weather-dateline
            >5 °C · Delft
            <small class="aw-attribution"
              >Weather: <a href="https://open-meteo.com/">Open-Meteo</a></small
            ></aw-weather-dateline
          >
        </div>`,
      );
      const element = page.querySelector('aw-weather-dateline')!;
      await waitUntil(() => credit(element));
      expect(text(credit(element))).to.equal('Weather: Open-Meteo');
    });
  });
});
