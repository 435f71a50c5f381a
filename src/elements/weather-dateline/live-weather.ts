import {AwErrorEvent} from '../../element-kit/events.js';
import {dayOf, isFloating, parseIsoDate} from '../../format/format.js';
import type {Dateline, Weather} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {refreshWeather} from '../../weather/refresh-weather.js';
import {findRecord, type WeatherRecord} from '../../weather/weather-registry.js';
import type {LiveHost} from './live-host.js';

/** The weather that a page's loader gives one dateline. Without a loader nothing is asked for. */
export class LiveWeather {
  readonly #host: LiveHost;
  readonly #onChange: () => void;
  #record: WeatherRecord | undefined;
  #awaited: WeatherRecord | undefined;
  #hasFailed = false;
  #isGivenUp = false;
  #isOfToday = true;

  /** @param onChange called when there is something new to tell */
  constructor(host: LiveHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The last good value for the place of a dateline. None for a day other than today. */
  follow(dateline: Dateline): Weather | undefined {
    const {load, masthead, clock} = this.#host;
    this.#isOfToday = masthead || isOfToday(dateline, clock());
    this.#record = load && this.#isOfToday ? findRecord(load, dateline) : undefined;
    return this.#record?.weather;
  }

  /** Whether nothing came or is to come, and no room is kept for it any more. */
  get isGivenUp(): boolean {
    return !this.#isOfToday || (this.#isGivenUp && !this.#record?.weather);
  }

  /** Keeps no room where nothing came. Out of view, where no one sees the line move. */
  giveUp(): void {
    if (this.#isGivenUp || !this.#record?.failures) return;
    this.#isGivenUp = true;
    this.#onChange();
  }

  /** Milliseconds until it is to be asked for again. */
  get dueIn(): number {
    const {load, clock} = this.#host;
    const record = this.#record;
    return load && record && !record.request ? record.dueAt - clock().getTime() : Infinity;
  }

  /** Asks for the weather where what is known is old. */
  async refresh(dateline: Dateline, signal: AbortSignal): Promise<void> {
    const {load, clock} = this.#host;
    const record = this.#record;
    if (!load || !record || this.#awaited === record) return;
    if (!record.request && this.dueIn > 0) return;
    this.#awaited = record;
    const place = {...dateline};
    delete place.weather;
    await refreshWeather(record, load, place, clock, signal);
    this.#awaited = undefined;
    if (signal.aborted) return;
    this.#announce(record.error);
    this.#onChange();
  }

  /** One event for requests that fail in a row, however many. */
  #announce(error: (Error & {issues?: readonly Issue[]}) | undefined): void {
    const isNews = error && !this.#hasFailed;
    this.#hasFailed = Boolean(error);
    if (!isNews) return;
    const issue: Issue = {path: 'load', code: 'weather', message: error.message};
    this.#host.dispatchEvent(new AwErrorEvent(error, error.issues ?? [issue]));
  }
}

/** Whether a dateline tells no day but today, so that the weather of now can stand beside it. */
function isOfToday({date, timeZone}: Dateline, now: Date): boolean {
  if (!date) return true;
  const day = isFloating(date) ? date.slice(0, 10) : dayOf(parseIsoDate(date), timeZone);
  return dayOf(now, timeZone).startsWith(day);
}
