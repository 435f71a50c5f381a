import type {DateContext} from '../../language/dates/date-words.js';
import {isAmerican, isKnownPlace} from '../../language/place.js';
import {createIssue} from '../../../model/issue.js';
import type {Head} from './head.js';

/** A figure without a letter is in °C where custom leaves no doubt: elsewhere it says nothing. */
export function checkScale(head: Head, {language}: DateContext): void {
  if (!head.isBare || !head.weather) return;
  const {place = '', headline} = head;
  const isForeign = language
    ? !/^en\b/i.test(language)
    : /[^\p{Script=Latin}\p{P}\p{N}\p{Z}\p{S}]/u.test(headline + place);
  if (isForeign || (place && isKnownPlace(place) && !isAmerican(place))) return;
  const found = `"${head.weather.temperature}°"`;
  head.issues.push(createIssue('dateline.weather', 'temperature-scale', '°C or °F', found));
  delete head.weather;
}
