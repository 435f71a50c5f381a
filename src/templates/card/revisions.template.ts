import {html, nothing, type TemplateResult} from 'lit';
import {capitalize} from '../../format/capitalize.js';
import {formatNumber} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import type {CasualtyFigure} from '../../model/article.js';
import {
  type EarlierState,
  formatStates,
  splitHistory,
  stateText,
} from '../../toll/revision-text.js';
import {listFacts} from '../facts.template.js';
import {historyTemplate} from './history.template.js';
import type {LedgerContext} from './card-context.js';

/** Writes earlier states as a list of facts. */
type States = (list: readonly EarlierState[]) => TemplateResult[];

/** The history of a figure: one line, or a chart where there are three changes or more. */
export function revisionsTemplate(
  figure: CasualtyFigure,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const {strings} = context.locale;
  const {hidden, inSight, lastReason} = splitHistory(figure, context.locale);
  if (!inSight.length) return nothing;
  const format = formatStates(figure, context.locale, {
    timeZone: context.timeZone,
    style: 'medium',
  });
  const states: States = (list) =>
    listFacts(list.map((state) => stateText(state, context.locale, format)));
  const last = lastReason && capitalize(strings.lastChange(lastReason), context.locale.language);
  const reason = last ? html`<p class="aw-revisions">${last}</p>` : nothing;
  const chart = inSight.length >= 3 ? historyTemplate(figure, context) : nothing;
  // A line would repeat the numbers of the chart.
  if (chart !== nothing)
    return html`${chart} ${reason} ${collapsedTemplate([...hidden, ...inSight], states, context)}`;
  return html`<p class="aw-revisions aw-facts">${interpolate(strings.earlier, states(inSight))}</p>
    ${reason} ${hidden.length ? collapsedTemplate(hidden, states, context) : nothing}`;
}

/** «Earlier revisions (5)», which opens them. */
function collapsedTemplate(
  hidden: readonly EarlierState[],
  states: States,
  {locale: {strings, language}}: LedgerContext,
): TemplateResult {
  return html`<details class="aw-earlier">
    <summary>${strings.earlierRevisions(formatNumber(hidden.length, language))}</summary>
    <p class="aw-revisions aw-facts">${states(hidden)}</p>
  </details>`;
}
