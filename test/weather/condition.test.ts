import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/weather-dateline/weather-dateline.js';
import {en} from '../../src/locales/en.js';
import type {WeatherCode} from '../../src/locales/strings.js';
import {iconOf, isWeatherCode} from '../../src/weather/condition.js';
import {icons} from '../../src/weather/icons.generated.js';

/** Icon by day and by night of each code of WMO 4677 that forecasts use. */
const codes: Record<WeatherCode, [day: keyof typeof icons, night: keyof typeof icons]> = {
  0: ['clearDay', 'clearNight'],
  1: ['clearDay', 'clearNight'],
  2: ['partDay', 'partNight'],
  3: ['cloud', 'cloud'],
  45: ['fog', 'fog'],
  48: ['fog', 'fog'],
  51: ['drizzle', 'drizzle'],
  53: ['drizzle', 'drizzle'],
  55: ['drizzle', 'drizzle'],
  56: ['drizzle', 'drizzle'],
  57: ['drizzle', 'drizzle'],
  61: ['rain', 'rain'],
  63: ['rain', 'rain'],
  65: ['rain', 'rain'],
  66: ['rain', 'rain'],
  67: ['rain', 'rain'],
  71: ['snow', 'snow'],
  73: ['snow', 'snow'],
  75: ['snow', 'snow'],
  77: ['snow', 'snow'],
  80: ['showersDay', 'showersNight'],
  81: ['showersDay', 'showersNight'],
  82: ['showersDay', 'showersNight'],
  85: ['snow', 'snow'],
  86: ['snow', 'snow'],
  95: ['thunder', 'thunder'],
  96: ['hail', 'hail'],
  99: ['hail', 'hail'],
};

async function draw(code: number, isDay: boolean): Promise<Element> {
  const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
  const element = document.createElement('aw-weather-dateline');
  element.dateline = {weather: {temperature: 5, code, isDay}};
  place.append(element);
  await element.updateComplete;
  return element;
}

describe('weather codes', () => {
  for (let code = 0; code <= 101; code += 1) {
    const known = codes[code as WeatherCode] as (typeof codes)[0] | undefined;
    it(`${code} has ${known ? 'its name and icon' : 'neither name nor icon'}, day and night`, async () => {
      for (const isDay of [true, false]) {
        const element = await draw(code, isDay);
        const word = element.textContent.replace('5°C', '').trim();
        const path = element.querySelector('svg path')?.getAttribute('d');
        expect(word).to.equal(known ? en.weather[code as WeatherCode] : '');
        expect(path).to.equal(known && icons[known[isDay ? 0 : 1]]);
      }
    });
  }

  it('are 28, and mean day by default', () => {
    expect(Object.keys(codes).length).to.equal(28);
    for (const [code, [day]] of Object.entries(codes)) {
      expect(isWeatherCode(Number(code), en.weather)).to.be.true;
      expect(iconOf(Number(code) as WeatherCode)).to.equal(day);
    }
    expect(isWeatherCode(undefined, en.weather)).to.be.false;
  });
});
