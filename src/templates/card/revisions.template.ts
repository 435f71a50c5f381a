import {html, nothing, type TemplateResult} from 'lit';
import {capitalize} from '../../format/capitalize.js';
import {formatNumber} from '../../format/format.js';
import {splitSteps, stepText} from '../../toll/revision-text.js';
import type {CasualtyFigure} from '../../model/article.js';
import type {Step} from '../../toll/revisions.js';
import {historyWords} from './history.template.js';
import type {LedgerContext} from './card-context.js';

/** How a figure came to be what it is; a chart where there are three changes or more. */
export function revisionWords(figure: CasualtyFigure, context: LedgerContext): unknown {
  const {earlier, latest} = splitSteps(figure);
  if (!latest.length) return nothing;
  return html`${latest.length >= 3 ? historyWords(figure, context) : nothing}
  ${earlier.length ? earlierWords(earlier, context) : nothing} ${stepsWords(latest, context)}`;
}

function earlierWords(steps: readonly Step[], context: LedgerContext): TemplateResult {
  const {language, strings} = context.locale;
  return html`<details class="aw-earlier">
    <summary>${strings.earlierRevisions(formatNumber(steps.length, language))}</summary>
    ${stepsWords(steps, context)}
  </details>`;
}

function stepsWords(steps: readonly Step[], {locale, timeZone}: LedgerContext): TemplateResult {
  return html`<ul class="aw-revisions">
    ${steps.map((step) => html`<li>${capitalize(stepText(step, locale, timeZone), locale.language)}</li>`)}
  </ul>`;
}
