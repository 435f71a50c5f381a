import type {PropertyValues} from '@lit/reactive-element';
import {property} from 'lit/decorators.js';
import type {Behaviour} from '../../element-kit/behaviours.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import type {Clock} from '../../format/clock.js';
import type {Dateline} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Loader} from '../../weather/loader.js';
import type {Unit} from '../../weather/temperature.js';
import {lightDomStyles} from '../../templates/dateline/dateline.styles.js';

const templates = templatesOnDemand(() => import('../../templates/dateline/draw-dateline.js'));

const live = onDemand(() => import('./live.js'));

const behaviours: readonly Behaviour<AwWeatherDateline, Dateline>[] = [
  {
    isNeeded: (line) =>
      line.load ?? (line.masthead || line.switchable || line.querySelector('.aw-attribution')),
    module: live,
    isAwaited: true,
  },
];

/** An attribute that a template left empty is undefined, not zero. */
const readNumber = (text: string | null) => (text?.trim() ? Number(text) : undefined);

/** Properties that state nothing about the dateline itself. */
const displayOptions = new Set<PropertyKey>(['isolated', 'unit', 'clock', 'switchable']);

/**
 * Place, date and weather of a story, on one line.
 *
 * @tagname aw-weather-dateline
 * @slot - The same as plain HTML.
 * @fires {UnitChangeEvent} aw-unit-change - The reader asked for the other unit of temperature.
 * @csspart placeholder - The placeholder while the line loads.
 * @csspart error - The message that the line could not be loaded.
 * @csspart source - The link to the address that could not be loaded.
 * @csspart retry - The button that tries again.
 * @csspart unit - The button that switches the unit.
 */
export class AwWeatherDateline extends ContentElement<Dateline> {
  /** The dateline as an object of the model, instead of the attributes. */
  @property({attribute: false}) dateline?: Given<Dateline>;
  /** Place as the paper writes it. */
  @property() place?: string;
  /** Date, or date and time, of filing, in ISO 8601. */
  @property() datetime?: string;
  /** IANA time zone of the place, used to show dates with a time. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Degrees north, for a weather loader. */
  @property({converter: readNumber}) latitude?: number;
  /** Degrees east, for a weather loader. */
  @property({converter: readNumber}) longitude?: number;
  /** Air temperature in °C. */
  @property({converter: readNumber}) temperature?: number;
  /** Weather code of WMO 4677. */
  @property({converter: readNumber}) condition?: number;
  /** When the weather was measured, ISO 8601. */
  @property({attribute: 'observed-at'}) observedAt?: string;
  /** Unit of the temperature shown; by default that of the language's region. */
  @property() unit?: Unit;
  /** Lets the reader switch the unit. */
  @property({type: Boolean}) switchable = false;
  /** Calendar of the date: `gregory` by default, or another that `Intl` supports. */
  @property() calendar?: string;
  /** Digits, as `Intl` names them: `latn`, `arab`, `deva`; by default the language's own. */
  @property() numerals?: string;
  /** Length of the date; `full` includes the weekday. */
  @property({attribute: 'date-style'}) dateStyle: 'full' | 'long' | 'medium' | 'short' = 'full';
  /** Shows the time too, where there is one. The zone is named where the reader's differs. */
  @property({type: Boolean, attribute: 'with-time'}) withTime = false;
  /** Shows the current date at the place, and changes at its midnight. */
  @property({type: Boolean}) masthead = false;
  /**
   * Loads the weather at the place, if the date there is today. By default nothing is requested.
   */
  @property({attribute: false}) load?: Loader;
  /**
   * Returns the current time, as a date or in milliseconds since 1970; by default the reader's
   * clock.
   */
  @property({attribute: false}) clock?: Clock;
  /** Address of a dateline as JSON of the model. */
  declare src?: string;

  /**
   * The input where the attributes state the dateline. Empty, because they are read when drawing; a
   * new object when they have changed.
   */
  #attributes: Dateline | undefined;
  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'Dateline',
    property: () => this.dateline ?? this.#attributes,
    isFromAttributes: (input) => input === this.#attributes,
    scripts: ['application/json'],
    templates,
    inspect: ({findFaults}, given: Dateline) => findFaults(given, this, given === this.#attributes),
    draw: ({drawDateline}, given: Dateline, locale) =>
      drawDateline(given, locale, {
        host: this,
        isFromAttributes: given === this.#attributes,
        live: live.module?.liveLineOf(this),
      }),
    behaviours,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ([...changed.keys()].every((key) => displayOptions.has(key))) return;
    const isBare =
      (this.load ?? this.masthead) && (this.#attributes ?? this.content.lightDom.isEmpty);
    const parts = [this.place, this.datetime, this.temperature !== undefined, isBare];
    this.#attributes = parts.some(Boolean) ? {} : undefined;
  }
}

define('aw-weather-dateline', AwWeatherDateline);

declare global {
  interface HTMLElementTagNameMap {
    'aw-weather-dateline': AwWeatherDateline;
  }
}
