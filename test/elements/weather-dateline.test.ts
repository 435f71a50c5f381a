import '../../src/locales/all-languages.js';
import {expect, fixture, html} from '@open-wc/testing';
import {untilStill} from '../runner/until-still.js';
import {waitUntil} from '../runner/wait-until.js';
import '../../src/elements/weather-dateline/weather-dateline.js';
import type {UnitChangeEvent} from '../../src/elements/weather-dateline/unit-change-event.js';
import type {AwWeatherDateline} from '../../src/elements/weather-dateline/weather-dateline.js';
import type {AwErrorEvent} from '../../src/element-kit/events.js';
import type {Dateline} from '../../src/model/article.js';
import {findWords, text} from '../runner/text.js';

/** What a reader sees, spaces folded. */
async function draw(
  values: Partial<AwWeatherDateline>,
  language = 'en',
): Promise<AwWeatherDateline> {
  const place = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const element = Object.assign(document.createElement('aw-weather-dateline'), values);
  place.append(element);
  await element.updateComplete;
  return element;
}

const amsterdam: Partial<AwWeatherDateline> = {
  place: 'Amsterdam',
  datetime: '2025-01-12',
  timeZone: 'Europe/Amsterdam',
  temperature: 5.8,
};

/** Listens before the element is given anything. */
async function collectErrors(
  markup: string,
): Promise<{element: AwWeatherDateline; errors: AwErrorEvent[]}> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const errors: AwErrorEvent[] = [];
  const template = document.createElement('aw-weather-dateline');
  template.addEventListener('aw-error', (event) => errors.push(event));
  for (const [, name = '', value = ''] of markup.matchAll(/([a-z-]+)="([^"]*)"/g)) {
    template.setAttribute(name, value);
  }
  place.append(template);
  await untilStill(template);
  return {element: template, errors};
}

describe('aw-weather-dateline', () => {
  it('keeps what another script wrote into the line until its data change', async () => {
    const element = await draw(amsterdam);
    findWords(element, 'Amsterdam')!.textContent = 'Mokum';
    element.requestUpdate();
    await element.updateComplete;
    expect(text(element)).to.contain('Mokum');
    element.place = 'Rotterdam';
    await element.updateComplete;
    expect(text(element)).to.contain('Rotterdam').and.not.contain('Mokum');
  });

  it('shows degrees and their letter after the number in Arabic', async () => {
    const element = await fixture<HTMLElement>(
      html`<aw-weather-dateline
        lang="ar"
        dir="rtl"
        place="X"
        temperature="5.8"
      ></aw-weather-dateline>`,
    );
    await waitUntil(() => element.querySelector('data'));
    const text = document.createTreeWalker(element.querySelector('data')!, NodeFilter.SHOW_TEXT);
    const words = text.nextNode() as Text;
    const leftOf = (character: string) => {
      const range = document.createRange();
      const index = words.data.indexOf(character);
      range.setStart(words, index);
      range.setEnd(words, index + 1);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('8')).to.be.above(leftOf('°'));
    expect(leftOf('°')).to.be.above(leftOf('م'));
  });

  it('shows weather, place and date', async () => {
    const element = await draw(amsterdam);
    expect(text(element)).to.equal('5.8°C · Amsterdam · Sunday, January 12, 2025');
    await expect(element).to.be.accessible();
  });

  const partial: [Partial<AwWeatherDateline>, string][] = [
    [{place: 'Amsterdam'}, 'Amsterdam'],
    [{datetime: '2025-01-12'}, 'Sunday, January 12, 2025'],
    [{datetime: '2025-01'}, 'January 2025'],
    [{datetime: '2025'}, '2025'],
    [{temperature: 0}, '0°C'],
    [{place: 'Amsterdam', temperature: -12.35}, '−12.4°C · Amsterdam'],
    [{place: 'Amsterdam', temperature: -0.04}, '0°C · Amsterdam'],
    [{place: 'Amsterdam', temperature: -0}, '0°C · Amsterdam'],
    [{place: 'Amsterdam', temperature: 20, condition: 61}, '20°C Light rain · Amsterdam'],
    [{place: 'Amsterdam', temperature: 20, condition: 42}, '20°C · Amsterdam'],
    [{}, ''],
  ];
  for (const [values, words] of partial) {
    it(`shows ${JSON.stringify(values)} as «${words}»`, async () => {
      expect(text(await draw(values))).to.equal(words);
    });
  }

  it('treats an empty or removed attribute as missing', async () => {
    const {element, errors} = await collectErrors(
      'place="Amsterdam" temperature="" condition=" " datetime="" time-zone="" observed-at="" unit=""',
    );
    expect(text(element)).to.equal('Amsterdam');
    element.setAttribute('temperature', '3');
    await element.updateComplete;
    expect(text(element)).to.equal('3°C · Amsterdam');
    element.removeAttribute('temperature');
    await element.updateComplete;
    expect(text(element)).to.equal('Amsterdam');
    expect(errors).to.eql([]);
  });

  const bad: [name: string, value: string, message: string, shown: string][] = [
    [
      'time-zone',
      'Mars/Phobos',
      'time-zone: expected an IANA time zone, found "Mars/Phobos"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'datetime',
      '2025-02-30',
      'datetime: expected a date in ISO 8601, found "2025-02-30"',
      '5°C · Delft',
    ],
    [
      'temperature',
      'warm',
      'temperature: expected a number from -100 to 70, found "warm"',
      'Delft · Sunday, January 12, 2025',
    ],
    [
      'temperature',
      '451',
      'temperature: expected a number from -100 to 70, found "451"',
      'Delft · Sunday, January 12, 2025',
    ],
    [
      'condition',
      'fine',
      'condition: expected a whole number, 0 or more, found "fine"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'observed-at',
      'noon',
      'observed-at: expected a date in ISO 8601, found "noon"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'unit',
      'kelvin',
      'unit: expected celsius or fahrenheit, found "kelvin"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'calendar',
      'maya',
      'calendar: expected a calendar as Intl names it, found "maya"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'numerals',
      'x',
      'numerals: expected digits as Intl names them, found "x"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
    [
      'date-style',
      'fancy',
      'date-style: expected full, long, medium or short, found "fancy"',
      '5°C · Delft · Sunday, January 12, 2025',
    ],
  ];
  for (const [name, value, message, shown] of bad) {
    it(`says what is wrong with ${name}="${value}" once, and shows the rest`, async () => {
      const sound = `place="Delft" temperature="5" condition="400" datetime="2025-01-12" time-zone="Europe/Amsterdam" observed-at="2999-01-12"`;
      const {element, errors} = await collectErrors(`${sound} ${name}="${value}"`);
      expect(errors.map(({error}) => error.message)).to.eql([message]);
      expect(text(element)).to.equal(shown);
    });
  }

  it('shows an object of the model, and data of a child script', async () => {
    const dateline: Dateline = {place: 'Delft', agency: 'Reuters', date: '2025-05-05'};
    expect(text(await draw({dateline}))).to.equal('Delft · Reuters · Monday, May 5, 2025');
    const element = await fixture<AwWeatherDateline>(
      html`<aw-weather-dateline>
        <script type="application/json">
          {"place": "Delft", "timeZone": "Moon/Tycho"}
        </script>
      </aw-weather-dateline>`,
    );
    await waitUntil(() => element.issues.length);
    expect(element.data?.place).to.equal('Delft');
    expect(element.issues.map(({message}) => message)).to.eql([
      'timeZone: expected an IANA time zone, found "Moon/Tycho"',
    ]);
  });

  const units: [language: string, unit: string | undefined, shown: string][] = [
    ['en', undefined, '5.8°C'],
    ['en-US', undefined, '42.4°F'],
    ['en-US', 'celsius', '5.8°C'],
    ['en-US-u-mu-celsius', undefined, '5.8°C'],
    ['en-GB', 'fahrenheit', '42.4°F'],
    ['de', undefined, '5,8 °C'],
    ['fr', undefined, '5,8 °C'],
  ];
  for (const [language, unit, shown] of units) {
    it(`tells 5.8 °C as «${shown}» in ${language}${unit ? ` with ${unit}` : ''}`, async () => {
      const element = await draw({temperature: 5.8, unit: unit as 'celsius'}, language);
      const temperature = element.querySelector('data');
      expect(text(temperature)).to.equal(shown);
      expect(text(temperature)).to.equal(temperature?.textContent.replace(/\s/g, ' '));
      // It is text, not a graphic with a name of its own.
      expect(temperature?.hasAttribute('role')).to.equal(false);
    });
  }

  it('writes a true minus', async () => {
    expect(text(await draw({temperature: -3}, 'de'))).to.equal('−3 °C');
    expect(text(await draw({temperature: -3}, 'en-GB'))).to.equal('−3°C');
  });

  const choices: [string, Partial<AwWeatherDateline>, RegExp][] = [
    ['fa', {calendar: 'persian'}, /^یکشنبه ۲۳ دی ۱۴۰۳$/],
    ['fa', {}, /۱۲ ژانویه.? ۲۰۲۵/],
    ['he', {calendar: 'hebrew'}, /י״ב בטבת|12 בטבת/],
    ['th', {calendar: 'buddhist'}, /2568/],
    ['ja', {calendar: 'japanese'}, /令和7年1月12日/],
    ['ar', {numerals: 'arab'}, /١٢ يناير ٢٠٢٥/],
    ['fa', {numerals: 'latn'}, /12 .* 2025/],
    ['fa', {numerals: 'arabext'}, /۱۲ .* ۲۰۲۵/],
    ['hi', {numerals: 'deva'}, /१२ जनवरी २०२५/],
    ['fa-u-ca-persian', {}, /۱۴۰۳/],
    ['en', {dateStyle: 'long'}, /^January 12, 2025/],
    ['en', {dateStyle: 'medium'}, /^Jan 12, 2025/],
    ['en', {dateStyle: 'short'}, /^1\/12\/25/],
  ];
  for (const [language, values, shown] of choices) {
    it(`tells the date in ${language} with ${JSON.stringify(values)}`, async () => {
      const element = await draw({datetime: '2025-01-12', ...values}, language);
      expect(text(element.querySelector('time'))).to.match(shown);
    });
  }

  it('shows the temperature in the requested digits', async () => {
    const element = await draw({temperature: 25.5, numerals: 'deva'}, 'hi');
    expect(text(element)).to.contain('२५.५');
  });

  it('isolates the direction of an Arabic place in an English line, and the reverse', async () => {
    const english = await draw({...amsterdam, place: 'إدلب (سوريا)'});
    const arabic = await draw({...amsterdam, place: 'Idlib (Syria)'}, 'ar');
    arabic.parentElement!.dir = 'rtl';
    for (const element of [english, arabic]) {
      const place = element.querySelector<HTMLElement>('bdi')!;
      expect(getComputedStyle(place).unicodeBidi).to.contain('isolate');
      await expect(element).to.be.accessible();
    }
    const [temperature] = arabic.querySelectorAll('data, time');
    expect(getComputedStyle(temperature!).unicodeBidi).to.contain('isolate');
  });

  it('works in vertical Japanese', async () => {
    const place = await fixture<HTMLElement>(
      html`<div lang="ja" style="writing-mode: vertical-rl; block-size: 300px; inline-size: 420px">
        <aw-weather-dateline
          place="東京"
          datetime="2025-01-12"
          temperature="5.8"
          condition="61"
        ></aw-weather-dateline>
      </div>`,
    );
    const element = place.querySelector('aw-weather-dateline')!;
    await element.updateComplete;
    expect(text(element)).to.equal('5.8°C 弱い雨 · 東京 · 2025年1月12日（日）');
    expect(place.scrollHeight).to.be.at.most(420);
    const [place1, time] = [...element.querySelectorAll('bdi, time')].map((part) =>
      part.getBoundingClientRect(),
    );
    expect(time!.top).to.be.greaterThan(place1!.top);
  });

  for (const language of ['en', 'de', 'uk', 'pt', 'ar']) {
    it(`fits in 280 pixels in ${language}`, async () => {
      const element = await draw(
        {
          ...amsterdam,
          datetime: '2025-11-12T08:30:00Z',
          withTime: true,
          condition: 96,
          switchable: true,
        },
        language,
      );
      element.parentElement!.style.inlineSize = '280px';
      expect(element.parentElement!.scrollWidth).to.be.at.most(280);
    });
  }

  it('is not shown when hidden', async () => {
    const element = await draw(amsterdam);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('shows its data again after it was removed, changed and inserted', async () => {
    const element = await draw(amsterdam);
    const place = element.parentElement!;
    element.remove();
    element.place = 'Delft';
    place.append(element);
    await element.updateComplete;
    expect(text(element)).to.equal('5.8°C · Delft · Sunday, January 12, 2025');
  });

  describe('with a unit button', () => {
    const button = (element: AwWeatherDateline): HTMLElement | null | undefined =>
      element.shadowRoot?.querySelector('[part=unit]');

    it('shows the other unit on request, and fires an event', async () => {
      const element = await draw({...amsterdam, switchable: true});
      await waitUntil(() => button(element));
      const units: string[] = [];
      document.body.addEventListener('aw-unit-change', ({unit}) => units.push(unit), {once: true});
      const loads: Event[] = [];
      element.addEventListener('aw-load', (event) => loads.push(event));
      expect(text(button(element))).to.equal('Show °F');
      button(element)?.click();
      await element.updateComplete;
      expect(text(element)).to.equal('42.4°F · Amsterdam · Sunday, January 12, 2025');
      expect(text(button(element))).to.equal('Show °C');
      expect(element.unit).to.equal('fahrenheit');
      button(element)?.click();
      await element.updateComplete;
      expect(text(element)).to.equal('5.8°C · Amsterdam · Sunday, January 12, 2025');
      expect(units).to.eql(['fahrenheit']);
      await expect(element).to.be.accessible();
    });

    it('announces the temperature in the new unit once, politely', async () => {
      const element = await draw({...amsterdam, switchable: true});
      await waitUntil(() => button(element));
      const status = element.shadowRoot!.querySelector('[role=status]')!;
      expect(text(status)).to.equal('');
      const said: string[] = [];
      new MutationObserver(() => said.push(text(status))).observe(status, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      button(element)?.click();
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      await Promise.resolve();
      expect(said).to.eql(['42.4 degrees Fahrenheit']);
    });

    it('does nothing if the page cancels, and fires no event if a script sets the unit', async () => {
      const element = await draw({...amsterdam, switchable: true});
      await waitUntil(() => button(element));
      let event: UnitChangeEvent | undefined;
      element.addEventListener('aw-unit-change', (fired) => {
        event = fired;
        fired.preventDefault();
      });
      button(element)?.click();
      await element.updateComplete;
      expect(event?.unit).to.equal('fahrenheit');
      expect(text(element)).to.contain('5.8°C');
      event = undefined;
      element.unit = 'fahrenheit';
      await element.updateComplete;
      expect(text(element)).to.contain('42.4°F');
      expect(event).to.equal(undefined);
    });

    it('has no button without a temperature', async () => {
      const element = await draw({place: 'Amsterdam', switchable: true});
      await element.updateComplete;
      expect(button(element)).to.not.exist;
    });

    it('adds nothing to the height of the line', async () => {
      const plain = await draw(amsterdam);
      const element = await draw({...amsterdam, switchable: true});
      await waitUntil(() => button(element));
      expect(element.offsetHeight).to.equal(plain.offsetHeight);
      expect(button(element)!.getBoundingClientRect().height).to.be.at.least(24);
    });
  });
});
