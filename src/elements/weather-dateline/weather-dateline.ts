import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Content} from '../../internal/content.js';
import {define} from '../../internal/define.js';
import {hostStyles} from '../../internal/host.styles.js';
import {LanguageController} from '../../internal/language.js';
import {onDemand} from '../../internal/on-demand.js';
import {Words} from '../../internal/words.js';
import type {Dateline} from '../../model/article.js';
import type {Unit} from '../../weather/temperature.js';
import {wordStyles} from './weather-dateline.styles.js';

const drawing = onDemand(() => import('./dateline.words.js'));

/**
 * Where and when a story was filed, and in what weather, on one line.
 *
 * @tagname aw-weather-dateline
 * @slot - The same as plain HTML.
 * @fires {LoadEvent} aw-load - The dateline that the element was given is shown.
 * @fires {ErrorEvent} aw-error - Something was wrong with what the element was given.
 * @csspart words - The line, where the element is `isolated`.
 * @csspart placeholder - What stands in for the line until it is there.
 * @csspart error - The sentence that says that it could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-muted - Secondary text.
 * @cssprop --aw-color-hairline - Rules between parts.
 * @cssprop --aw-font-label - Face of labels, captions and sources.
 * @cssstate loading - The dateline is on its way.
 * @cssstate ready - The dateline is there.
 * @cssstate missing - There is no dateline.
 * @cssstate failed - The dateline could not be had.
 */
export class AwWeatherDateline extends LitElement {
  static override styles = hostStyles;

  /** The dateline as an object of the model, in place of the attributes. */
  @property({attribute: false}) dateline?: Dateline;
  /** Place as the paper writes it. */
  @property() place?: string;
  /** Date or moment of filing, ISO 8601. */
  @property() datetime?: string;
  /** IANA name of the place's zone. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Air temperature in °C. */
  @property({type: Number}) temperature?: number;
  /** Weather code of WMO 4677. */
  @property({type: Number}) condition?: number;
  /** When the weather was measured, ISO 8601. */
  @property({attribute: 'observed-at'}) observedAt?: string;
  /** Unit that the temperature is shown in; that of the language's region where absent. */
  @property() unit?: Unit;
  /** Calendar that the date is told in: `gregory` where absent, or another that `Intl` knows. */
  @property() calendar?: string;
  /** Digits, as `Intl` names them: `latn`, `arab`, `deva`; the language's own where absent. */
  @property() numerals?: string;
  /** How long the date is: `full` with the weekday. */
  @property({attribute: 'date-style'}) dateStyle: 'full' | 'long' | 'medium' | 'short' = 'full';
  /** Address of a dateline as JSON of the model. */
  @property() src?: string;
  /** Hash that what `src` names must have, as for `<script>`. */
  @property() integrity?: string;
  /** Whether credentials go with the request, as for `<script>`. */
  @property({attribute: 'crossorigin'}) crossOrigin?: string;
  /** Draws the line out of reach of the page's styles. */
  @property({type: Boolean, reflect: true}) isolated = false;

  #given: object | undefined;
  readonly #language = new LanguageController(this);
  readonly #words = new Words(this, wordStyles);
  readonly #content = new Content(this, this.#language, this.#words, {
    type: 'Dateline',
    property: () => this.dateline ?? this.#given,
    scripts: ['application/json'],
    basis: () => [this.unit, this.calendar, this.numerals, this.dateStyle],
    drawing,
    draw: ({datelineWords}, dateline: Dateline, locale) => {
      const {unit, calendar, numerals, dateStyle: style} = this;
      return datelineWords(dateline, locale, {unit, calendar, numerals, style});
    },
  });

  /** Each thing that was wrong with what the element was given. */
  get issues() {
    return this.#content.issues;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ([...changed.keys()].some((key) => key !== 'isolated')) this.#readAttributes();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#content.settle();
    return isComplete && super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>${this.#content.render()}`;
  }

  /** What the attributes say, not checked yet; the same object until one of them changes. */
  #readAttributes(): void {
    const {place, datetime: date, timeZone, temperature, condition: code, observedAt} = this;
    const weather = temperature === undefined ? undefined : {temperature, code, observedAt};
    this.#given = place || date || weather ? {place, date, timeZone, weather} : undefined;
  }
}

define('aw-weather-dateline', AwWeatherDateline);

declare global {
  interface HTMLElementTagNameMap {
    'aw-weather-dateline': AwWeatherDateline;
  }
}
