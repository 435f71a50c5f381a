import type {Dateline, Weather} from '../model/article.js';
import {describeValue} from '../model/issue.js';
import {fetchJson} from './fetch-json.js';
import {type Loader, WeatherError} from './loader.js';

export interface OpenMeteoOptions {
  /** Address of the forecast service, with a key in its query if it needs one. */
  address?: string;
  /** Timeout of a request in milliseconds; 10,000 by default. */
  timeout?: number;
  /**
   * Milliseconds after which a value is loaded again; 15 minutes by default, the update interval of
   * the service.
   */
  maxAge?: number;
  /** Makes the request instead of the page's `fetch`. */
  fetch?: typeof fetch;
}

const attribution = {name: 'Open-Meteo', url: 'https://open-meteo.com/'};

const parameters = {
  current: 'temperature_2m,weather_code,is_day',
  timeformat: 'unixtime', // Its ISO times have no offset.
};

/** Another attempt is useless until the page itself changes. */
const never = Infinity;

/**
 * Returns a loader of the current weather from Open-Meteo. It needs `latitude` and `longitude` of
 * the dateline. The data are CC BY 4.0: the element names the provider with a link.
 *
 * The free service is for non-commercial use, up to 10,000 requests a day. A site with advertising
 * or subscriptions is commercial and must set the address and key of a paid plan or of its own
 * server (https://open-meteo.com/en/terms).
 * @example
 * dateline.load = openMeteo()
 * dateline.load = openMeteo({address: 'https://customer-api.open-meteo.com/v1/forecast?apikey=…'})
 */
export function openMeteo(options: OpenMeteoOptions = {}): Loader {
  const {
    address = 'https://api.open-meteo.com/v1/forecast',
    timeout = 10_000,
    maxAge = 900_000,
  } = options;
  const load = async (dateline: Dateline, signal: AbortSignal): Promise<Weather> => {
    const url = requestFor(address, dateline);
    const limited = AbortSignal.any([signal, AbortSignal.timeout(timeout)]);
    return readWeather(await fetchJson(url, limited, options.fetch ?? fetch), url.origin);
  };
  return Object.assign(load, {key: `open-meteo ${address}`, maxAge});
}

function requestFor(address: string, {latitude, longitude}: Dateline): URL {
  if (latitude === undefined || longitude === undefined) {
    throw new WeatherError('latitude, longitude', 'the place in degrees', 'none', {
      retryAfter: never,
    });
  }
  const base = typeof location === 'undefined' ? undefined : location.href;
  if (!URL.canParse(address, base)) {
    throw new WeatherError('address', 'an address', describeValue(address), {retryAfter: never});
  }
  const url = new URL(address, base);
  const query = {latitude: String(latitude), longitude: String(longitude), ...parameters};
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

interface Reply {
  error?: unknown;
  reason?: unknown;
  current?: Record<string, unknown> | null;
  current_units?: Record<string, unknown> | null;
}

/** Reads the valid values of a response. All but the temperature may be missing or `null`. */
function readWeather(given: unknown, where: string): Weather {
  const {error, reason, current, current_units: units} = (given ?? {}) as Reply;
  if (error) throw new WeatherError(where, 'the weather', describeValue(reason));
  const {temperature_2m: temperature, weather_code: code, is_day: isDay, time} = current ?? {};
  if (typeof temperature !== 'number') {
    throw new WeatherError(`${where} current.temperature_2m`, '°C', describeValue(temperature));
  }
  const isFahrenheit = units?.['temperature_2m'] === '°F';
  return {
    temperature: isFahrenheit ? (temperature - 32) / 1.8 : temperature,
    ...(Number.isInteger(code) && {code: code as number}),
    ...(typeof isDay === 'number' && {isDay: isDay === 1}),
    ...(typeof time === 'number' && {observedAt: new Date(time * 1000).toISOString()}),
    attribution,
  };
}
