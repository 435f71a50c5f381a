import {html, nothing, type TemplateResult} from 'lit';
import {amountWords} from '../../internal/figure-text.js';
import {formatDate, formatNumber} from '../../internal/format.js';
import type {CasualtyFigure} from '../../model/article.js';
import {listSteps, type Step} from '../../model/revisions.js';
import {historyWords} from './history.words.js';
import type {LedgerContext} from './report.words.js';

/** How many changes stand in sight; the others are a click away, which is not for one alone. */
const inSight = 3;

/** How a figure came to be what it is; a chart where there are three changes or more. */
export function revisionWords(figure: CasualtyFigure, context: LedgerContext): unknown {
  const steps = listSteps(figure);
  if (!steps.length) return nothing;
  const earlier = steps.slice(0, steps.length > inSight + 1 ? -inSight : 0);
  return html`${steps.length >= 3 ? historyWords(figure, context) : nothing}
  ${earlier.length ? earlierWords(earlier, context) : nothing}
  ${stepsWords(steps.slice(earlier.length), context)}`;
}

function earlierWords(steps: readonly Step[], context: LedgerContext): TemplateResult {
  const {language, strings} = context.locale;
  return html`<details class="aw-earlier">
    <summary>${strings.earlierRevisions(formatNumber(steps.length, language))}</summary>
    ${stepsWords(steps, context)}
  </details>`;
}

function stepsWords(steps: readonly Step[], context: LedgerContext): TemplateResult {
  return html`<ul class="aw-revisions">
    ${steps.map((step) => html`<li>${stepWords(step, context)}</li>`)}
  </ul>`;
}

function stepWords(
  {before, date, reason, isSudden}: Step,
  {locale, timeZone}: LedgerContext,
): string {
  const {language, strings} = locale;
  const why = reason ? strings.reason[reason] : isSudden ? strings.reasonMissing : '';
  return strings.revised(
    amountWords(before, locale).join(''),
    formatDate(date, language, {timeZone}),
    why,
  );
}
