import {describeValue} from '../model/issue.js';
import {readRetryAfter} from '../refresh/retry-after.js';
import {WeatherError} from './loader.js';

const minute = 60_000;
const hour = 60 * minute;

/**
 * Fetches JSON.
 * @throws {WeatherError} with the earliest time for another request
 */
export async function fetchJson(
  url: URL,
  signal: AbortSignal,
  fetch: typeof globalThis.fetch,
): Promise<unknown> {
  const where = url.origin;
  try {
    const response = await fetch(url, {signal});
    const text = await response.text();
    if (!response.ok) throw refusal(response, where, text);
    return parse(text, where);
  } catch (cause: unknown) {
    if (cause instanceof WeatherError) throw cause;
    const found = signal.aborted ? describeReason(signal.reason) : describeReason(cause);
    throw new WeatherError(where, 'the weather', found, {cause});
  }
}

function describeReason(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause: unknown) {
    throw new WeatherError(where, 'JSON', describeValue(text.trim()), {cause});
  }
}

function refusal(response: Response, where: string, text: string): WeatherError {
  const {status} = response;
  const reason = /"reason"\s*:\s*"([^"]*)"/.exec(text)?.[1];
  const found = `status ${status}${reason ? ` (${reason})` : ''}`;
  // Rate limits and server errors pass; other client errors do not.
  const least = status === 429 ? minute : status < 500 ? hour : undefined;
  const asked = readRetryAfter(response);
  return new WeatherError(where, 'the weather', found, {retryAfter: asked ?? least});
}
