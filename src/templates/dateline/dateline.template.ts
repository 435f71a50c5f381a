import {html, nothing, type TemplateResult} from 'lit';
import {dayOf, formatDate} from '../../format/format.js';
import {directionOf} from '../../format/direction.js';
import type {Locale} from '../../format/locale.js';
import type {Dateline} from '../../model/article.js';
import type {DatelineStyle} from './dateline-style.js';
import {langOf} from '../word-language.js';
import {listFacts, listFact} from '../facts.template.js';
import {placeTime} from './place-time.js';
import {
  ageTemplate,
  attributionTemplate,
  conditionTemplate,
  temperatureTemplate,
} from './weather.template.js';

/** «5.8 °C · Amsterdam · Sunday, January 12, 2025»: those parts that are known. */
export function datelineTemplate(
  dateline: Dateline,
  locale: Locale,
  style: DatelineStyle = {},
): TemplateResult {
  const {weather} = dateline;
  const filed = filingTemplate(dateline, locale, style);
  if (style.live) return liveTemplate(dateline, filed, locale, style);
  return html`${listFacts([weather && weatherTemplate(dateline, locale, style), ...filed])}
  ${weather?.attribution ? attributionTemplate(weather.attribution, locale) : nothing}`;
}

/** Temperature, condition and, where it is old, the age of the weather. */
export function weatherTemplate(
  dateline: Dateline,
  locale: Locale,
  style: DatelineStyle,
): TemplateResult {
  const {weather} = dateline;
  if (!weather) return html``;
  const condition = conditionTemplate(weather, locale);
  const age = ageTemplate(dateline, locale, style);
  return html`<span class="aw-weather"
    >${temperatureTemplate(weather, locale, style)}${condition ? html` ${condition}` : nothing}${age ? html`${locale.strings.comma}${age}` : nothing}</span
  >`;
}

/** A date in the time zone of the place. The zone is named where the reader's differs. */
export function dateText(
  date: string,
  timeZone: string | undefined,
  {language}: Locale,
  {withTime, style = 'full', calendar, numerals}: DatelineStyle,
): string {
  const place = placeTime(date, timeZone);
  return formatDate(place.date, language, {
    timeZone: place.timeZone,
    style,
    withTime,
    withZone: 'where-different',
    calendar,
    numerals,
  });
}

/** Place, agency and date; today's date for a masthead. */
function filingTemplate(
  {place, agency, date, timeZone}: Dateline,
  locale: Locale,
  style: DatelineStyle,
): unknown[] {
  const day = style.masthead && style.now ? dayOf(style.now, timeZone) : date;
  return [
    place && html`<bdi class="aw-place">${place}</bdi>`,
    agency && html`<bdi class="aw-agency">${agency}</bdi>`,
    day &&
      html`<time datetime=${day} lang=${langOf(locale)} dir=${directionOf(locale.language)}
        >${dateText(day, timeZone, locale, style)}</time
      >`,
  ].filter(Boolean);
}

/**
 * The same where weather is loaded. It comes last, in a space of its own, so that no word moves when
 * it is there and no gap is left where it does not come.
 */
function liveTemplate(
  dateline: Dateline,
  filed: readonly unknown[],
  locale: Locale,
  style: DatelineStyle,
): TemplateResult {
  const {weather} = dateline;
  if (!weather) return html`${listFacts(filed)}<span class="aw-room"></span>`;
  // Conditions from hours ago are out of date.
  const sky = ageTemplate(dateline, locale, style) ?? conditionTemplate(weather, locale);
  const words = html`<span class="aw-weather"
    >${temperatureTemplate(weather, locale, style)}${sky ? html` ${sky}` : nothing}</span
  >`;
  const credit = weather.attribution && attributionTemplate(weather.attribution, locale);
  return html`${listFacts(filed)}<span class="aw-room"
      ><span>${listFact(words, filed.length > 0)} ${credit ?? nothing}</span></span
    >`;
}
