import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../format/direction.js';
import type {Locale} from '../../format/locale.js';
import {interpolate} from '../../format/interpolate.js';
import type {Attribution, Dateline, Weather} from '../../model/article.js';
import {iconOf, isWeatherCode} from '../../weather/condition.js';
import {icons} from '../../weather/icons.generated.js';
import {formatTemperature} from '../../weather/temperature.js';
import type {DatelineStyle} from './dateline-style.js';
import {dataLangOf, dirOf, langOf} from '../word-language.js';
import {weatherAgeText} from './weather-age.js';

/** Icon and temperature. */
export function temperatureTemplate(
  weather: Weather,
  locale: Locale,
  style: DatelineStyle,
): TemplateResult {
  const {code, isDay} = weather;
  const degrees = degreesTemplate(weather, locale, style);
  return isWeatherCode(code, locale.strings.weather)
    ? html`${iconTemplate(icons[iconOf(code, isDay)])} ${degrees}`
    : degrees;
}

/** The temperature. Other measurements are in attributes, so that they can be read back. */
export function degreesTemplate(
  {temperature, code, isDay, observedAt}: Weather,
  locale: Locale,
  {unit, numerals}: DatelineStyle,
): TemplateResult {
  const {language} = locale;
  const formatAs = (display: 'short' | 'long') =>
    formatTemperature(temperature, language, unit, display, numerals);
  return html`<data
    class="aw-temperature"
    value=${temperature}
    data-code=${code ?? nothing}
    data-day=${isDay ?? nothing}
    data-observed-at=${observedAt ?? nothing}
    lang=${langOf(locale)}
    dir=${directionOf(language)}
    >${formatAs('short')}</data
  >`;
}

function iconTemplate(path: string): TemplateResult {
  return html`<svg
    class="aw-icon"
    viewBox="0 0 24 24"
    width="16"
    height="16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path}></path>
  </svg>`;
}

/** «Light rain», where the code has a description. */
export function conditionTemplate({code}: Weather, locale: Locale): TemplateResult | undefined {
  const {strings} = locale;
  return isWeatherCode(code, strings.weather)
    ? html`<span class="aw-condition" lang=${langOf(locale)} dir=${dirOf(locale)}
        >${strings.weather[code]}</span
      >`
    : undefined;
}

/** «measured 3 hours ago», where the weather is old. */
export function ageTemplate(
  dateline: Dateline,
  locale: Locale,
  style: DatelineStyle,
): TemplateResult | undefined {
  const age = weatherAgeText(dateline, locale, style);
  return age === undefined
    ? undefined
    : html`<small class="aw-age" lang=${langOf(locale)} dir=${dirOf(locale)}>${age}</small>`;
}

/** The provider that the licence of the data requires to be named. */
export function attributionTemplate({name, url}: Attribution, locale: Locale): TemplateResult {
  const {strings} = locale;
  const lang = dataLangOf(locale);
  const provider = url
    ? html`<a href=${url} lang=${lang}>${name}</a>`
    : html`<bdi lang=${lang}>${name}</bdi>`;
  return html`<small class="aw-attribution" lang=${langOf(locale)} dir=${dirOf(locale)}
    >${interpolate(strings.weatherBy, provider)}</small
  >`;
}
