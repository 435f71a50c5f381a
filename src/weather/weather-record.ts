import type {Dateline, Weather} from '../model/article.js';
import {findRecords} from '../refresh/shared-records.js';
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

/** The record of a loader's weather at the place of a dateline: one record per place. */
export function findRecord(loader: Loader, dateline: Dateline): WeatherRecord {
  const places = findRecords<WeatherRecord>('weather', loader);
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
