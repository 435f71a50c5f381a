import {html, nothing, type TemplateResult} from 'lit';
import {capitalize} from '../../format/capitalize.js';
import {formatNumber} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import type {CasualtyFigure} from '../../model/article.js';
import {type EarlierState, splitHistory, stateText} from '../../toll/revision-text.js';
import {listFact, listFacts} from '../facts.template.js';
import {historyTemplate} from './history.template.js';
import type {LedgerContext} from './card-context.js';

/** The history of a figure: one line, or a chart where there are three changes or more. */
export function revisionsTemplate(
  figure: CasualtyFigure,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const {strings} = context.locale;
  const {hidden, inSight, lastReason} = splitHistory(figure, context.locale);
  if (!inSight.length) return nothing;
  const last = lastReason && strings.lastChange(lastReason);
  const chart = inSight.length >= 3 ? historyTemplate(figure, context) : nothing;
  // A line would repeat the numbers of the chart.
  if (chart !== nothing)
    return html`${chart}
    ${last ? html`<p class="aw-revisions">${capitalize(last, context.locale.language)}</p>` : nothing}
    ${collapsedTemplate([...hidden, ...inSight], context)}`;
  return html`<p class="aw-revisions aw-facts">
      ${interpolate(strings.earlier, statesTemplate(inSight, context))}${last ? listFact(last, true) : nothing}
    </p>
    ${hidden.length ? collapsedTemplate(hidden, context) : nothing}`;
}

/** «Earlier revisions (5)», which opens them. */
function collapsedTemplate(
  states: readonly EarlierState[],
  context: LedgerContext,
): TemplateResult {
  const {strings, language} = context.locale;
  return html`<details class="aw-earlier">
    <summary>${strings.earlierRevisions(formatNumber(states.length, language))}</summary>
    <p class="aw-revisions aw-facts">${statesTemplate(states, context)}</p>
  </details>`;
}

function statesTemplate(
  states: readonly EarlierState[],
  {locale, timeZone}: LedgerContext,
): TemplateResult[] {
  return listFacts(states.map((state) => stateText(state, locale, timeZone)));
}
