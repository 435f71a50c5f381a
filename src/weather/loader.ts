import type {Dateline, Weather} from '../model/article.js';

/**
 * Loads the weather at the place of a dateline. A plain function is enough. The dateline it
 * receives has no weather, and any part of it may be missing. After an error with `retryAfter`
 * there is no request before that time.
 */
export interface Loader {
  (dateline: Dateline, signal: AbortSignal): Promise<Weather>;
  /** Names the service. Elements whose loaders have the same key share one request per place. */
  readonly key?: string;
  /** Milliseconds after which a value is loaded again; half an hour by default. */
  readonly maxAge?: number;
}

export interface WeatherErrorOptions extends ErrorOptions {
  /** Milliseconds before the next attempt. */
  retryAfter?: number | undefined;
}

/**
 * The weather could not be loaded. The message says where, what was expected and what was found.
 */
export class WeatherError extends Error {
  override name = 'WeatherError';
  /** Milliseconds before the next attempt. */
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
