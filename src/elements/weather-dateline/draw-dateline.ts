import type {TemplateResult} from 'lit';
import type {Locale} from '../../internal/language.js';
import type {Dateline} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {datelineWords} from './dateline.words.js';
import {inspectDateline} from './inspect-dateline.js';
import type {Live} from './live.js';
import type {AwWeatherDateline} from './weather-dateline.js';

/** Each thing that is wrong with a dateline, or with how an element is to tell it. */
export function findFaults(
  given: Dateline,
  host: AwWeatherDateline,
  unread: Dateline | undefined,
): Issue[] {
  return inspectDateline(given, host, unread).issues;
}

/** The words of an element's dateline: what is sound of it, with what has changed since. */
export function drawDateline(
  given: Dateline,
  host: AwWeatherDateline,
  unread: Dateline | undefined,
  locale: Locale,
  live: Live | undefined,
): TemplateResult {
  const inspection = inspectDateline(given, host, unread);
  const {dateline, style} = live?.complete(inspection) ?? inspection;
  return datelineWords(dateline, locale, style);
}
