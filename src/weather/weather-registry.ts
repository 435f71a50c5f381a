import type {Dateline, Weather} from '../model/article.js';
import type {Loader} from './loader.js';

/** The known weather at one place. Plain data, because copies of the library share it. */
export interface WeatherRecord {
  /** The last valid value. */
  weather?: Weather;
  /** The error since then. */
  error?: Error;
  /** The number of consecutive failed requests. */
  failures: number;
  /** When the next request is due, in milliseconds since 1970. */
  dueAt: number;
  /** The current request. */
  request?: WeatherRequest;
}

/** One request for all elements that wait for it. */
export interface WeatherRequest {
  readonly done: Promise<void>;
  readonly abort: AbortController;
  waiting: number;
}

type Places = Map<string, WeatherRecord>;

interface Registry {
  readonly services: Map<string, Places>;
  readonly loaders: WeakMap<Loader, Places>;
}

const symbol: unique symbol = Symbol.for('article-widgets.weather');

/**
 * Shared between several copies of the library on a page, so that they do not send the same request
 * twice.
 */
function findRegistry(): Registry {
  const page = globalThis as {[symbol]?: Registry};
  const registry = page[symbol] ?? {services: new Map(), loaders: new WeakMap()};
  if (!page[symbol]) Object.defineProperty(page, symbol, {value: registry});
  return registry;
}

/** The record of a loader's weather at the place of a dateline: one record per place. */
export function findRecord(loader: Loader, dateline: Dateline): WeatherRecord {
  const {services, loaders} = findRegistry();
  const places: Places =
    (loader.key ? services.get(loader.key) : loaders.get(loader)) ?? new Map<string, never>();
  if (loader.key) services.set(loader.key, places);
  else loaders.set(loader, places);
  const place = nameOf(dateline);
  const record = places.get(place) ?? {failures: 0, dueAt: -Infinity};
  places.set(place, record);
  return record;
}

/** Coordinates within about a hundred metres are one place, whatever its name. */
function nameOf({latitude, longitude, place, timeZone}: Dateline): string {
  return latitude === undefined || longitude === undefined
    ? [place, timeZone].join('\0')
    : `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
}
