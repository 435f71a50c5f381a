import type {PropertyValues, TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {markChecked} from '../../element-kit/checked.js';
import {Content} from '../../element-kit/content.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import type {Dateline} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Loader} from '../../weather/loader.js';
import type {Unit} from '../../weather/temperature.js';
import type {Live} from './live.js';
import {wordStyles} from '../../templates/dateline/dateline.styles.js';

const templates = templatesOnDemand(() => import('../../templates/dateline/draw-dateline.js'));

const living = onDemand(() => import('./live.js'));

/** An attribute that a template left empty is no zero. */
const readNumber = (text: string | null) => (text?.trim() ? Number(text) : undefined);

/** What of the attributes says nothing that is shown but in another way. */
const notSaid = new Set<PropertyKey>(['isolated', 'unit', 'clock', 'switchable']);

/**
 * Where and when a story was filed, and in what weather, on one line.
 *
 * @tagname aw-weather-dateline
 * @slot - The same as plain HTML.
 * @fires {UnitChangeEvent} aw-unit-change - The reader asked for the other unit of temperature.
 * @csspart placeholder - What stands in for the line until it is there.
 * @csspart error - The sentence that says that it could not be loaded.
 * @csspart source - The link to what could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart unit - The button that switches the unit.
 */
export class AwWeatherDateline extends ContentElement {
  /** The dateline as an object of the model, in place of the attributes. */
  @property({attribute: false}) dateline?: Given<Dateline>;
  /** Place as the paper writes it. */
  @property() place?: string;
  /** Date or moment of filing, ISO 8601. */
  @property() datetime?: string;
  /** IANA name of the place's zone: a moment is told by its clock. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Degrees north, for a loader of weather. */
  @property({converter: readNumber}) latitude?: number;
  /** Degrees east, for a loader of weather. */
  @property({converter: readNumber}) longitude?: number;
  /** Air temperature in °C. */
  @property({converter: readNumber}) temperature?: number;
  /** Weather code of WMO 4677. */
  @property({converter: readNumber}) condition?: number;
  /** When the weather was measured, ISO 8601. */
  @property({attribute: 'observed-at'}) observedAt?: string;
  /** Unit that the temperature is shown in; that of the language's region where absent. */
  @property() unit?: Unit;
  /** Lets the reader switch the unit. */
  @property({type: Boolean}) switchable = false;
  /** Calendar that the date is told in: `gregory` where absent, or another that `Intl` knows. */
  @property() calendar?: string;
  /** Digits, as `Intl` names them: `latn`, `arab`, `deva`; the language's own where absent. */
  @property() numerals?: string;
  /** How long the date is: `full` with the weekday. */
  @property({attribute: 'date-style'}) dateStyle: 'full' | 'long' | 'medium' | 'short' = 'full';
  /** Tells the hour too, where there is one; the zone is named where the reader's clock differs. */
  @property({type: Boolean, attribute: 'with-time'}) withTime = false;
  /** Shows today in the place; turns over at its midnight. */
  @property({type: Boolean}) masthead = false;
  /** Fetches the weather at the place; without it nothing is fetched. */
  @property({attribute: false}) load?: Loader;
  /** What time it is. */
  @property({attribute: false}) clock: () => Date = () => new Date();
  /** Address of a dateline as JSON of the model. */
  declare src?: string;

  /** Stands for what the attributes say, which is read where it is drawn; new where it has changed. */
  #given: Dateline | undefined;
  #live: Live | undefined;
  #enlivened: Promise<unknown> | undefined;
  protected readonly content = new Content(this, wordStyles, {
    type: 'Dateline',
    property: () => this.dateline ?? this.#given,
    scripts: ['application/json'],
    settings: () => ({now: this.clock()}), // A new object each time: each update draws the line anew.
    templates,
    inspect: ({findFaults}, given: Dateline) => findFaults(given, this, this.#given),
    draw: ({drawDateline}, given: Dateline, locale) =>
      drawDateline(given, this, this.#given, locale, this.#live),
  });

  /**
   * The dateline that is shown, as data: what the page gave, or what was read from `src` or a child
   * script. Absent where the element shows markup.
   */
  get data(): Dateline | undefined {
    return this.content.data;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ([...changed.keys()].every((key) => notSaid.has(key))) return;
    const isBare = (this.load ?? this.masthead) && (this.#given ?? this.content.lightDom.isEmpty);
    const parts = [this.place, this.datetime, this.temperature !== undefined, isBare];
    this.#given = parts.some(Boolean) ? markChecked({}) : undefined;
  }

  protected override updated(): void {
    if (this.load ?? (this.masthead || this.switchable || this.querySelector('.aw-attribution'))) {
      this.#enlivened ??= living.load().then(
        ({Live}) =>
          (this.#live = new Live(this, this.content.language, this.content.lightDom, this.content)),
        () => (this.#enlivened = undefined), // Off line: the words that are there stay as they are.
      );
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#enlivened;
    return isComplete && super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return this.content.render(this.#live?.render());
  }
}

define('aw-weather-dateline', AwWeatherDateline);

declare global {
  interface HTMLElementTagNameMap {
    'aw-weather-dateline': AwWeatherDateline;
  }
}
