import {render, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Dateline} from '../../model/article.js';
import {dateText, weatherTemplate} from '../../templates/dateline/dateline.template.js';
import type {DatelineStyle} from '../../templates/dateline/dateline-style.js';
import type {ReadWords} from './read-words.js';
import {attributionTemplate, degreesTemplate} from '../../templates/dateline/weather.template.js';
import {ownDocument} from '../../templates/own-document.js';

/**
 * The markup of a dateline that a server rendered or an author wrote. Only values that differ are
 * replaced, at their place; links, order and the rest stay.
 */
export class FoundWords {
  readonly read: ReadWords;
  readonly #root: HTMLElement;
  #degrees: HTMLElement | undefined;
  #weather: HTMLElement | undefined;
  #credit: HTMLElement | undefined;
  #date: HTMLTimeElement | undefined;
  #shownDate: string | undefined;

  constructor(root: HTMLElement, read: ReadWords) {
    this.#root = root;
    this.read = read;
  }

  /** Whether the markup is unchanged since it was read. */
  get isIntact(): boolean {
    const held = [this.read.end, this.#weather ?? this.#degrees, this.#date];
    return held.every((node) => !node || this.#root.contains(node));
  }

  /** Shows the date of a masthead where the markup has another one. */
  showDate(date: string, timeZone: string | undefined, locale: Locale, style: DatelineStyle): void {
    const {date: place, dateline} = this.read;
    if (!this.#date && dateline.date === date) return;
    this.#date ??= place instanceof HTMLTimeElement ? place : this.#hold(place, 'time');
    const text = dateText(date, timeZone, locale, style);
    if (this.#shownDate === text) return; // Later changes by the page may stay.
    this.#shownDate = text;
    this.#date.dateTime = date;
    this.#date.textContent = text;
  }

  /** Shows the temperature in another unit. */
  showDegrees(locale: Locale, style: DatelineStyle): void {
    const {weather} = this.read.dateline;
    if (!weather || (!this.#degrees && style.unit === this.read.unit)) return;
    this.#degrees ??= this.#hold(this.read.temperature, 'span');
    render(degreesTemplate(weather, locale, style), this.#degrees);
  }

  /** Shows new weather in place of the old one, or after the other parts. */
  showWeather(dateline: Dateline, locale: Locale, style: DatelineStyle): void {
    this.#weather ??= this.#hold(this.#embraceDegrees(this.read.weather), 'span');
    render(weatherTemplate(dateline, locale, style), this.#weather);
    const {attribution} = dateline.weather ?? {};
    if (attribution) this.#showAttribution(attributionTemplate(attribution, locale));
  }

  #showAttribution(words: TemplateResult): void {
    if (!this.#credit) {
      const old = this.#root.querySelector('.aw-attribution');
      this.#credit = ownDocument.createElement('span');
      if (old) old.replaceWith(this.#credit);
      else this.#append(' ', this.#credit);
    }
    render(words, this.#credit);
  }

  /** Inserts an element in place of some text, or at the end. */
  #hold<Tag extends 'span' | 'time'>(
    place: Element | Range | undefined,
    tag: Tag,
  ): HTMLElementTagNameMap[Tag] {
    const holder = ownDocument.createElement(tag);
    if (place instanceof Range) {
      place.deleteContents();
      place.insertNode(holder);
    } else if (place) place.replaceWith(holder);
    else this.#append(createDot(), holder);
    return holder;
  }

  #append(...nodes: (Node | string)[]): void {
    const {end} = this.read;
    const last = this.#credit ?? this.#weather ?? this.#date ?? end;
    if (last && this.#root.contains(last)) last.after(...nodes);
    else this.#root.append(...nodes);
  }

  /** The range of the weather, extended to include the replaced temperature. */
  #embraceDegrees(weather: Element | Range | undefined): Element | Range | undefined {
    if (!(weather instanceof Range) || !this.#degrees) return weather;
    const degrees = new Range();
    degrees.selectNode(this.#degrees);
    if (weather.compareBoundaryPoints(Range.START_TO_START, degrees) > 0) {
      weather.setStart(degrees.startContainer, degrees.startOffset);
    }
    if (weather.compareBoundaryPoints(Range.END_TO_END, degrees) < 0) {
      weather.setEnd(degrees.endContainer, degrees.endOffset);
    }
    return weather;
  }
}

function createDot(): HTMLElement {
  const dot = ownDocument.createElement('span');
  dot.className = 'aw-dot';
  dot.textContent = ' · ';
  return dot;
}
