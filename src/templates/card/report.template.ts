import {html, nothing, type TemplateResult} from 'lit';
import {capitalize} from '../../format/capitalize.js';
import type {Locale} from '../../format/locale.js';
import type {Block, CasualtyFigure, CasualtyReport} from '../../model/article.js';
import {arrangeReport} from '../../toll/arrange-report.js';
import {soundReport} from '../../toll/inspect-report.js';
import {rowsWords, scopeHeading} from './figure.template.js';

export {inspectReport} from '../../toll/inspect-report.js';
export {tellAges} from './tell-ages.js';

/** What the drawing of a card depends on beside its report. */
export interface CardContext {
  locale: Locale;
  /** IANA zone of the place. */
  timeZone?: string | undefined;
  /** Whether a program read the figures from the text. */
  fromText?: boolean;
  /** The text that sentences point into. */
  blocks?: readonly Block[] | undefined;
  /** `id` of the element that holds it. */
  htmlFor?: string | undefined;
  /** Days after which a figure says how old it is. */
  staleAfter?: number | undefined;
  /** The reader's clock. */
  now: Date;
}

/** The same, with the figures that others refer to. */
export interface LedgerContext extends CardContext {
  figures: readonly CasualtyFigure[];
}

/** A toll as a ledger that reads as sentences where there are no looks. */
export function reportWords(report: CasualtyReport, context: CardContext): TemplateResult {
  const {
    locale,
    locale: {language, strings},
  } = context;
  const sound = soundReport(report);
  const groups = arrangeReport(sound);
  return html`<h2 class="aw-title"><bdi>${report.title || strings.toll}</bdi></h2>
    ${groups.map(({rows}) => {
      const heading = scopeHeading(rows[0]?.[0]?.figure, locale);
      return html`${heading ? html`<h3 class="aw-scope">${heading}</h3>` : nothing}${rowsWords(rows, {...context, figures: sound.figures})}`;
    })}
    ${context.fromText ? html`<p class="aw-note aw-rest">${capitalize(strings.readFromText, language)}</p>` : nothing}
    ${report.note ? html`<p class="aw-note"><bdi>${report.note}</bdi></p>` : nothing}`;
}
