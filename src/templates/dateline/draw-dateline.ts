import type {TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import type {Dateline} from '../../model/article.js';
import type {Issue} from '../../model/issue.js';
import {datelineTemplate} from './dateline.template.js';
import {type DatelineHost, inspectDateline, type Inspection} from './inspect-dateline.js';

/** Adds current values to a dateline: weather, unit, day. */
export interface LiveDateline {
  complete: (inspection: Inspection) => Pick<Inspection, 'dateline' | 'style'>;
}

/** What the markup of a dateline depends on besides its data. */
export interface DatelineContext {
  host: DatelineHost;
  /** Whether the attributes of the host state the dateline. */
  isFromAttributes: boolean;
  /** What keeps it up to date, in a browser. */
  live?: LiveDateline | undefined;
}

/** Errors in a dateline, or in the options for showing it. */
export function findFaults(
  given: Dateline,
  host: DatelineHost,
  isFromAttributes: boolean,
): Issue[] {
  return inspectDateline(given, host, isFromAttributes).issues;
}

/** The markup of a dateline: its valid parts with current values. */
export function drawDateline(
  given: Dateline,
  locale: Locale,
  {host, isFromAttributes, live}: DatelineContext,
): TemplateResult {
  const inspection = inspectDateline(given, host, isFromAttributes);
  const {dateline, style} = live?.complete(inspection) ?? inspection;
  return datelineTemplate(dateline, locale, style);
}
