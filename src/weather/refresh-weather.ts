import type {Dateline} from '../model/article.js';
import {retryAfterOf} from '../refresh/retry-after.js';
import {untilAborted} from '../refresh/until-aborted.js';
import {checkWeather} from './check-weather.js';
import {type Loader, WeatherError} from './loader.js';
import type {WeatherRecord, WeatherRequest} from './weather-record.js';

const minute = 60_000;

/** Timeout for loaders without their own. */
const patience = 30_000;

/** Maximum age of a value where the loader sets none. */
const defaultMaxAge = 30 * minute;

/** The first and the longest wait after failures; it doubles in between. */
const firstWait = minute;
const longestWait = 60 * minute;

/**
 * Requests the weather at a place if the known value is old, or joins the current request. A
 * failure is stored in the record.
 * @param signal ends the waiting; the request itself is aborted when nobody waits for it
 */
export async function refreshWeather(
  record: WeatherRecord,
  loader: Loader,
  dateline: Dateline,
  clock: () => Date,
  signal: AbortSignal,
): Promise<void> {
  if (signal.aborted || (!record.request && clock().getTime() < record.dueAt)) return;
  const request = (record.request ??= startRequest(record, loader, dateline, clock));
  request.waiting += 1;
  const leave = () => leaveRequest(record, request);
  signal.addEventListener('abort', leave, {once: true});
  await request.done;
  signal.removeEventListener('abort', leave);
}

function leaveRequest(record: WeatherRecord, request: WeatherRequest): void {
  request.waiting -= 1;
  if (request.waiting || record.request !== request) return;
  delete record.request;
  request.abort.abort();
}

function startRequest(
  record: WeatherRecord,
  loader: Loader,
  dateline: Dateline,
  clock: () => Date,
): WeatherRequest {
  const abort = new AbortController();
  const done = ask(record, loader, dateline, clock, abort.signal).finally(() => {
    if (record.request === request) delete record.request;
  });
  const request: WeatherRequest = {done, abort, waiting: 0};
  return request;
}

async function ask(
  record: WeatherRecord,
  loader: Loader,
  dateline: Dateline,
  clock: () => Date,
  signal: AbortSignal,
): Promise<void> {
  try {
    const given = await limit((limited) => loader(dateline, limited), signal);
    const {weather, error} = checkWeather(given);
    delete record.error;
    if (error) record.error = error;
    // If the service gives no time, the measurement is from now or earlier.
    record.weather = {observedAt: clock().toISOString(), ...weather};
    record.failures = 0;
    record.dueAt = clock().getTime() + (loader.maxAge ?? defaultMaxAge);
  } catch (error: unknown) {
    if (signal.aborted) return; // Nobody is waiting any more: not a failure.
    record.error = error instanceof Error ? error : new Error(String(error));
    record.failures += 1;
    record.dueAt = clock().getTime() + waitAfter(record.failures, error);
  }
}

/** Doubles the wait, and never waits less than the service asks for. */
function waitAfter(failures: number, error: unknown): number {
  return Math.max(Math.min(longestWait, firstWait * 2 ** (failures - 1)), retryAfterOf(error));
}

/** Fails when the signal aborts or the time is over, even if the loader ignores that. */
async function limit<T>(
  load: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const timeout = AbortSignal.timeout(patience);
  const limited = AbortSignal.any([signal, timeout]);
  try {
    return await Promise.race([untilAborted(limited), load(limited)]);
  } catch (error: unknown) {
    if (!limited.aborted) throw error;
    const found = timeout.aborted ? `nothing in ${patience / 1000} s` : 'an end to the request';
    throw new WeatherError('load', 'the weather', found, {cause: limited.reason});
  }
}
