import type {Dateline, Weather} from '../model/article.js';

/**
 * Fetches the weather at the place of a dateline. A plain function will do; what it is given has no
 * weather, and any part of it may be missing. An error with `retryAfter` is not asked again before.
 */
export interface Loader {
  (dateline: Dateline, signal: AbortSignal): Promise<Weather>;
  /** Names the service: elements whose loaders have the same key share one request a place. */
  readonly key?: string;
  /** Milliseconds after which a value is old, and asked for again: half an hour where absent. */
  readonly maxAge?: number;
}

export interface WeatherErrorOptions extends ErrorOptions {
  /** Milliseconds before which asking again is of no use. */
  retryAfter?: number | undefined;
}

/** The weather could not be had. The message says where, what was expected, what was found. */
export class WeatherError extends Error {
  override name = 'WeatherError';
  /** Milliseconds before which asking again is of no use. */
  readonly retryAfter: number | undefined;

  constructor(
    where: string,
    expected: string,
    found: string,
    {retryAfter, ...options}: WeatherErrorOptions = {},
  ) {
    super(`${where}: expected ${expected}, found ${found}`, options);
    this.retryAfter = retryAfter;
  }
}
