import type {TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Dateline} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {datelineTemplate} from './dateline.template.js';
import {type DatelineHost, inspectDateline, type Inspection} from './inspect-dateline.js';

/** Adds to a dateline what has changed since it was given: weather, unit, day. */
export interface LiveDateline {
  complete: (inspection: Inspection) => Pick<Inspection, 'dateline' | 'style'>;
}

/** Each thing that is wrong with a dateline, or with how an element is to tell it. */
export function findFaults(
  given: Dateline,
  host: DatelineHost,
  unread: Dateline | undefined,
): Issue[] {
  return inspectDateline(given, host, unread).issues;
}

/** The words of an element's dateline: what is sound of it, with what has changed since. */
export function drawDateline(
  given: Dateline,
  host: DatelineHost,
  unread: Dateline | undefined,
  locale: Locale,
  live: LiveDateline | undefined,
): TemplateResult {
  const inspection = inspectDateline(given, host, unread);
  const {dateline, style} = live?.complete(inspection) ?? inspection;
  return datelineTemplate(dateline, locale, style);
}
