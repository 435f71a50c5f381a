import {html, nothing, type TemplateResult} from 'lit';
import {capitalize} from '../../format/capitalize.js';
import type {CasualtyReport} from '../../model/article.js';
import type {CardContext} from './card-context.js';
import {arrangeReport} from '../../toll/arrange-report.js';
import {soundReport} from '../../toll/inspect-report.js';
import {rowsWords, scopeHeading} from './figure.template.js';

export {inspectReport} from '../../toll/inspect-report.js';
export {tellAges} from './tell-ages.js';

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
