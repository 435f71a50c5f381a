import type {Weather} from '../model/article.js';
import {checkModel} from '../model/check.js';
import {ArticleError, type Issue} from '../model/issue.js';

/**
 * Validates the result of a loader and keeps the valid parts. `null` means that a value is missing,
 * which is not an error.
 * @throws {ArticleError} where there is no temperature
 */
export function checkWeather(given: unknown): {weather: Weather; error?: Error} {
  const issues: Issue[] = [];
  const weather = checkModel('Weather', dropNull(given), issues, 'weather');
  const [issue] = weather ? issues : issues.slice(-1); // The issue of a missing part is the last one.
  const error = issue && new ArticleError(issue, {issues});
  if (!weather) throw error ?? new TypeError('weather');
  return {weather, ...(error && {error})};
}

function dropNull(given: unknown): unknown {
  if (typeof given !== 'object' || !given) return given;
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
