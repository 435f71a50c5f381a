import type {Weather} from '../model/article.js';
import {checkModel} from '../model/check.js';
import {ArticleError, type Issue} from '../model/issue.js';

/**
 * Checks what a loader has come back with, and keeps what is sound. `null` is JSON for a value that
 * is missing, and no fault.
 * @throws {ArticleError} where there is no temperature
 */
export function checkWeather(given: unknown): {weather: Weather; error?: Error} {
  const issues: Issue[] = [];
  const weather = checkModel('Weather', dropNull(given), issues, 'weather');
  const [issue] = weather ? issues : issues.slice(-1); // A missing part is the last that is noted.
  const error = issue && new ArticleError(issue, {issues});
  if (!weather) throw error ?? new TypeError('weather');
  return {weather, ...(error && {error})};
}

function dropNull(given: unknown): unknown {
  if (typeof given !== 'object' || !given) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
