import {html, nothing, type TemplateResult} from 'lit';
import {amountWords} from '../../internal/figure-text.js';
import {formatDate} from '../../internal/format.js';
import type {CasualtyFigure} from '../../model/article.js';
import {listSteps, stepLine, type Step} from '../../model/revisions.js';
import type {LedgerContext} from './report.words.js';

/** How a figure came to be what it is; a chart where there are three changes or more. */
export function revisionWords(figure: CasualtyFigure, context: LedgerContext): unknown {
  const steps = listSteps(figure);
  if (!steps.length) return nothing;
  return html`${steps.length >= 3 ? chartWords(figure, context) : nothing}
    <ul class="aw-revisions">
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

const size = {width: 100, height: 24};

function chartWords(
  figure: CasualtyFigure,
  {locale, timeZone}: LedgerContext,
): TemplateResult | typeof nothing {
  const line = stepLine(figure, size.width, size.height);
  if (!line) return nothing;
  const {language, strings} = locale;
  const states = [...(figure.revisions ?? []), {amount: figure.amount, asOf: figure.asOf ?? ''}];
  const steps = states.map(({amount, asOf}) =>
    strings.historyStep(
      amountWords(amount, locale).join(''),
      asOf && formatDate(asOf, language, {timeZone}),
    ),
  );
  return html`<svg
    class="aw-history"
    viewBox="-1 -1 102 26"
    width="102"
    height="26"
    role="img"
    aria-label=${strings.history(steps.join(strings.comma))}
    fill="none"
    stroke="currentColor"
  >
    <path d=${line} vector-effect="non-scaling-stroke"></path>
  </svg>`;
}
