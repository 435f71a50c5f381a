import {html, nothing, type TemplateResult} from 'lit';
import {type DateOptions, formatDate} from '../../internal/format.js';
import type {Locale} from '../../internal/language.js';
import type {Attribution, Dateline, Weather} from '../../model/article.js';
import {iconOf, isWeatherCode} from '../../weather/condition.js';
import {icons} from '../../weather/icons.generated.js';
import {formatTemperature, type Unit} from '../../weather/temperature.js';

/** How the parts are written, as the page or the reader chose. */
export interface DatelineStyle extends DateOptions {
  unit?: Unit | undefined;
}

/** «5.8 °C · Amsterdam · Sunday, January 12, 2025»: what there is of it. */
export function datelineWords(
  dateline: Dateline,
  locale: Locale,
  style: DatelineStyle = {},
): TemplateResult {
  const {place, agency, weather} = dateline;
  const parts = [
    weather && weatherWords(weather, locale, style),
    place && html`<span class="aw-place">${place}</span>`,
    agency && html`<span class="aw-agency">${agency}</span>`,
    dateline.date && dateWords(dateline.date, dateline.timeZone, locale, style),
  ].filter(Boolean);
  return html`${parts.map((part, index) => (index ? html`<span class="aw-dot"> · </span>${part}` : part))}
  ${weather?.attribution ? attributionWords(weather.attribution, locale) : nothing}`;
}

function weatherWords(
  {temperature, code, isDay}: Weather,
  {language, strings}: Locale,
  style: DatelineStyle,
): TemplateResult {
  const known = isWeatherCode(code, strings.weather) ? code : undefined;
  const {unit, numerals} = style;
  const [short, spoken] = (['short', 'long'] as const).map((display) =>
    formatTemperature(temperature, language, unit, display, numerals),
  );
  return html`<span class="aw-weather"
    >${known === undefined ? nothing : html`${iconWords(icons[iconOf(known, isDay)])} `}<span
      class="aw-temperature"
      role="img"
      aria-label=${spoken}
      >${short}</span
    >${known === undefined ? nothing : html` <span class="aw-condition">${strings.weather[known]}</span>`}</span
  >`;
}

function iconWords(path: string): TemplateResult {
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

function dateWords(
  date: string,
  timeZone: string | undefined,
  {language}: Locale,
  style: DatelineStyle,
): TemplateResult {
  return html`<time datetime=${date}
    >${formatDate(date, language, {timeZone, style: 'full', ...style})}</time
  >`;
}

function attributionWords({name, url}: Attribution, {strings}: Locale): TemplateResult {
  return html` <small class="aw-attribution"
    >${strings.weatherBy(name)}${url ? html` <a href=${url}>${new URL(url, 'https://relative.invalid').hostname}</a>` : nothing}</small
  >`;
}
