import type {Dateline, Weather} from '../model/article.js';
import type {Loader} from './loader.js';

/** What a page knows of the weather at one place. Plain data, for copies of the library share it. */
export interface WeatherRecord {
  /** The last good value. */
  weather?: Weather;
  /** What went wrong since. */
  error?: Error;
  /** How many requests in a row failed. */
  failures: number;
  /** When it is to be asked for again, in milliseconds of the epoch. */
  dueAt: number;
  /** The request under way. */
  request?: WeatherRequest;
}

/** One request, however many elements wait for it. */
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

/** A page may have several copies of the library, and they are not to ask twice. */
function findRegistry(): Registry {
  const page = globalThis as {[symbol]?: Registry};
  const registry = page[symbol] ?? {services: new Map(), loaders: new WeakMap()};
  if (!page[symbol]) Object.defineProperty(page, symbol, {value: registry});
  return registry;
}

/** What the page knows of a loader's weather at the place of a dateline: one record a place. */
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

/** About a hundred metres are one place, whatever it is called. */
function nameOf({latitude, longitude, place, timeZone}: Dateline): string {
  return latitude === undefined || longitude === undefined
    ? [place, timeZone].join('\0')
    : `${latitude.toFixed(3)} ${longitude.toFixed(3)}`;
}
