import {withCode} from '../../element-kit/coded-error.js';
import {AwErrorEvent} from '../../element-kit/events.js';
import {explain} from '../../element-kit/data/explain.js';
import {readClock} from '../../format/clock.js';
import type {Dateline, Weather} from '../../model/article.js';
import {ArticleError, type Issue} from '../../model/issue.js';
import {refreshWeather} from '../../weather/refresh-weather.js';
import {findRecord, type WeatherRecord} from '../../weather/weather-record.js';
import {isOfToday} from '../../templates/dateline/is-of-today.js';
import type {LiveHost} from './live-host.js';

/** The weather from the page's loader for one dateline. Without a loader nothing is requested. */
export class LiveWeather {
  readonly #host: LiveHost;
  readonly #onChange: () => void;
  #record: WeatherRecord | undefined;
  #awaited: WeatherRecord | undefined;
  #hasFailed = false;
  #isGivenUp = false;
  #isOfToday = true;

  /** @param onChange called when there is something new to show */
  constructor(host: LiveHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The last valid weather for the place of a dateline; undefined for any day but today. */
  findWeather(dateline: Dateline): Weather | undefined {
    const {load, masthead, clock} = this.#host;
    this.#isOfToday = masthead || isOfToday(dateline, readClock(clock));
    this.#record = load && this.#isOfToday ? findRecord(load, dateline) : undefined;
    return this.#record?.weather;
  }

  /** Whether no weather was or will be loaded, so that no space is reserved. */
  get isGivenUp(): boolean {
    return !this.#isOfToday || (this.#isGivenUp && !this.#record?.weather);
  }

  /**
   * Stops reserving space where no weather was loaded. Called out of view, where no one sees the
   * line move.
   */
  giveUp(): void {
    if (this.#isGivenUp || !this.#record?.failures) return;
    this.#isGivenUp = true;
    this.#onChange();
  }

  /** Milliseconds until the next request is due. */
  get dueIn(): number {
    const {load, clock} = this.#host;
    const record = this.#record;
    return load && record && !record.request ? record.dueAt - readClock(clock).getTime() : Infinity;
  }

  /** Requests the weather if the known value is old. */
  async refresh(dateline: Dateline, signal: AbortSignal): Promise<void> {
    const {load, clock} = this.#host;
    const record = this.#record;
    if (!load || !record || this.#awaited === record) return;
    if (!record.request && this.dueIn > 0) return;
    this.#awaited = record;
    const place = {...dateline};
    delete place.weather;
    await refreshWeather(record, load, place, () => readClock(clock), signal);
    this.#awaited = undefined;
    if (signal.aborted) return;
    this.#announce(record.error);
    this.#onChange();
  }

  /** Fires one event for a series of failed requests, however long. */
  #announce(error: (Error & {issues?: readonly Issue[]}) | undefined): void {
    const isNews = error && !this.#hasFailed;
    this.#hasFailed = Boolean(error);
    if (!isNews) return;
    const fault = error instanceof ArticleError ? error : withCode(error, 'weather');
    const {code, message} = fault;
    const issues = error.issues ?? [
      {path: 'load', code, message, expected: 'the weather', found: message},
    ];
    explain(this.#host, issues, fault);
    this.#host.dispatchEvent(new AwErrorEvent(fault, issues));
  }
}
