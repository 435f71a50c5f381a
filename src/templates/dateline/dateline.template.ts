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

/** The same with space reserved for weather that is still loading. */
function liveTemplate(
  dateline: Dateline,
  filed: readonly unknown[],
  locale: Locale,
  style: DatelineStyle,
): TemplateResult {
  const {weather} = dateline;
  const temperature =
    weather && html`<span class="aw-weather">${temperatureTemplate(weather, locale, style)}</span>`;
  // Conditions from hours ago are out of date, and the line must keep its length.
  const sky =
    ageTemplate(dateline, locale, style) ?? (weather && conditionTemplate(weather, locale));
  const credit = weather?.attribution && attributionTemplate(weather.attribution, locale);
  return html`<span class="aw-fact aw-room">${temperature ?? nothing}</span
    >${filed.map((part, index) => listFact(part, Boolean(weather) || index > 0))}<span
      class="aw-sky"
      >${sky ? listFact(sky, true) : nothing}</span
    ><span class="aw-provider"> ${credit ?? nothing}</span>`;
}
