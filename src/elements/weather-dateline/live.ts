import type {ReactiveController} from '@lit/reactive-element';
import {html, nothing, render} from 'lit';
import {adoptStyles} from '../../element-kit/adopt-styles.js';
import {AwErrorEvent} from '../../element-kit/events.js';
import {onePerHost} from '../../element-kit/one-per-host.js';
import type {ShownContent} from '../../element-kit/shown-content.js';
import {findFault} from '../../element-kit/data/find-fault.js';
import {readClock} from '../../format/clock.js';
import {dayOf} from '../../format/format.js';
import type {LanguageController} from '../../element-kit/language.js';
import type {Locale} from '../../format/locale.js';
import type {LightDom} from '../../element-kit/light-dom.js';
import {loadEnglish} from '../../locales/load-english.js';
import type {Dateline} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {
  formatTemperature,
  isUnit,
  otherUnit,
  type Unit,
  unitOf,
} from '../../weather/temperature.js';
import {AttributionGuard} from './attribution-guard.js';
import {FoundWords} from './found-words.js';
import {inspectDateline, type Inspection} from '../../templates/dateline/inspect-dateline.js';
import {controlStyles} from './live.styles.js';
import {LiveWeather} from './live-weather.js';
import {untilNextDay} from './until-next-day.js';
import {readWords} from './read-words.js';
import {UnitChangeEvent} from './unit-change-event.js';
import {View} from './view.js';
import type {LiveHost} from './live-host.js';
import {longestDelay} from '../../refresh/longest-delay.js';

/** Keeps a dateline up to date, and finds what does so, if anything does. */
export const {follow, find: liveLineOf} = onePerHost(
  (host: LiveHost, content: ShownContent<Dateline>) => new LiveLine(host, content),
);

/**
 * Updates a dateline while a reader is on the page: today's date, newly loaded weather, the unit,
 * and the attribution that no style may hide. Uses at most one timer, and none out of view.
 */
class LiveLine implements ReactiveController {
  readonly #host: LiveHost;
  readonly #language: LanguageController;
  readonly #lightDom: LightDom;
  readonly #content: ShownContent<Dateline>;
  readonly #weather: LiveWeather;
  readonly #guard: AttributionGuard;
  /** Marks where the controls end in the shadow root. */
  readonly #controlsEnd = new Comment();
  #leaving = new AbortController();
  #view: View | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: FoundWords | undefined;
  #dateline: Dateline = {};
  /** The announcement after the unit was switched. */
  #announcement = '';
  #switch: 'none' | 'kept' | 'shown' = 'none';

  constructor(host: LiveHost, content: ShownContent<Dateline>) {
    this.#host = host;
    this.#language = content.language;
    this.#lightDom = content.lightDom;
    this.#content = content;
    this.#weather = new LiveWeather(host, () => content.redraw());
    this.#guard = new AttributionGuard(host, () => host.requestUpdate());
    if (host.shadowRoot) adoptStyles(host.shadowRoot, controlStyles);
    host.renderRoot.querySelector('slot')?.after(this.#controlsEnd);
    loadEnglish().catch(() => undefined); // Offline: the markup stays as it is.
    host.addController(this);
  }

  /** A dateline with the weather that was loaded for it. */
  complete({dateline, style}: Inspection): Pick<Inspection, 'dateline' | 'style'> {
    const weather = this.#weather.findWeather(dateline) ?? dateline.weather;
    this.#dateline = weather ? {...dateline, weather} : dateline;
    const live = Boolean(style.live) && !this.#weather.isGivenUp;
    return {dateline: this.#dateline, style: {...style, live}};
  }

  hostConnected(): void {
    this.#leaving = new AbortController();
    this.#view = new View(this.#host, this.#leaving.signal, () => this.#followView());
    this.#content.redraw(); // The day may have changed.
  }

  hostDisconnected(): void {
    this.#leaving.abort();
    this.#guard.rest();
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    const {locale} = this.#language;
    const isActive = this.#host.isConnected && locale;
    if (isActive) this.#followLightDom(locale);
    this.#showControls();
    if (!isActive) return;
    this.#guard.watch(this.#lightDom.root.querySelector('.aw-attribution'));
    this.#goOn();
  }

  #followLightDom(locale: Locale): void {
    const {data, state} = this.#content;
    if (!data && state !== 'loading' && !this.#lightDom.isEmpty) this.#updateFound(locale);
    this.#switch = this.#chooseSwitch();
  }

  /**
   * Shows the controls beside the text: the unit button, and an attribution that the page's styles
   * hide.
   */
  #showControls(): void {
    const {strings} = this.#language.locale ?? {};
    const unit = otherUnit(this.#unit);
    const controls = html`${
      strings && this.#switch !== 'none'
        ? html`<button
              part="unit"
              type="button"
              lang=${this.#language.locale?.insteadOf ? 'en' : nothing}
              ?disabled=${this.#switch === 'kept'}
              @click=${() => this.#switchUnit(unit)}
            >
              ${strings.switchUnit(unit)}
            </button>
            <span role="status">${this.#announcement}</span>`
        : nothing
    }${this.#guard.render()}`;
    render(controls, this.#host.renderRoot, {renderBefore: this.#controlsEnd});
  }

  /** The unit that the reader sees. */
  get #unit(): Unit {
    const {unit} = this.#host;
    const found = this.#content.data ? undefined : this.#found?.read.unit;
    return isUnit(unit) ? unit : (found ?? unitOf(this.#language.locale?.language ?? 'en'));
  }

  #followView(): void {
    if (this.#view?.isInView) this.#content.redraw();
    else {
      clearTimeout(this.#timer);
      this.#weather.giveUp();
    }
  }

  /** Updates changed values in markup that a server rendered or an author wrote. */
  #updateFound(locale: Locale): void {
    const {masthead, clock} = this.#host;
    const isNew = !this.#found?.isIntact;
    const found = (this.#found = (isNew ? undefined : this.#found) ?? this.#readFound(locale));
    const {dateline: given} = found.read;
    const inspection = inspectDateline(given, this.#host, true);
    if (isNew) this.#report(inspection.issues);
    const style = {...inspection.style, unit: this.#unit};
    const {dateline} = this.complete(inspection);
    const zone = dateline.timeZone;
    if (masthead) found.showDate(dayOf(readClock(clock), zone), zone, locale, style);
    if (this.#weather.findWeather(dateline)) found.showWeather(dateline, locale, style);
    else found.showDegrees(locale, style);
  }

  #readFound(locale: Locale): FoundWords {
    const {unit} = this.#host;
    const known = isUnit(unit) ? unit : undefined;
    return new FoundWords(this.#host, readWords(this.#host, this.#lightDom.nodes, locale, known));
  }

  #report(issues: readonly Issue[]): void {
    const fault = findFault(issues);
    if (fault) this.#host.dispatchEvent(new AwErrorEvent(fault, issues));
  }

  /**
   * Whether the unit button is shown, because there is a temperature to convert, or its space kept,
   * because one may load.
   */
  #chooseSwitch(): 'none' | 'kept' | 'shown' {
    const {switchable, load} = this.#host;
    const hasWeather = Boolean(this.#dateline.weather);
    const isAwaited = Boolean(load) && !this.#weather.isGivenUp;
    return !switchable ? 'none' : hasWeather ? 'shown' : isAwaited ? 'kept' : 'none';
  }

  #switchUnit(unit: Unit): void {
    if (!this.#host.dispatchEvent(new UnitChangeEvent(unit))) return;
    this.#host.unit = unit;
    const {temperature} = this.#dateline.weather ?? {};
    const {language} = this.#language.locale ?? {};
    if (temperature === undefined || !language) return;
    this.#announcement = formatTemperature(temperature, language, unit, 'long');
  }

  /**
   * Requests what is out of date, and waits for the next change: one timer, and none out of view.
   */
  #goOn(): void {
    clearTimeout(this.#timer);
    if (!this.#view?.isInView) return;
    const {masthead, clock} = this.#host;
    void this.#weather.refresh(this.#dateline, this.#leaving.signal);
    const due = Math.min(
      masthead ? untilNextDay(readClock(clock), this.#dateline.timeZone) : Infinity,
      this.#weather.dueIn,
    );
    if (due === Infinity) return;
    this.#timer = setTimeout(() => this.#content.redraw(), Math.min(due, longestDelay));
  }
}
