import {html, nothing, type TemplateResult} from 'lit';
import type {Locale} from '../../format/locale.js';
import {amountParts} from '../../toll/figure-text.js';
import type {CasualtyFigure} from '../../model/article.js';
import {type FormatState, formatStates} from '../../toll/revision-text.js';
import {listStates, type State} from '../../toll/revisions.js';
import {findPeak, stepLine} from '../../toll/step-line.js';
import type {LedgerContext} from './card-context.js';

const size = {width: 100, height: 24};

/** With more values a sentence would be too long, so the chart is described by its labels. */
const mostSpoken = 8;

/** A timeline with the first, the highest and the current value. */
export function historyTemplate(
  figure: CasualtyFigure,
  context: LedgerContext,
): TemplateResult | typeof nothing {
  const states = listStates(figure);
  const line = stepLine(states, size.width, size.height);
  if (!line) return nothing;
  const {locale, timeZone} = context;
  const {strings} = locale;
  const format = formatStates(figure, locale, {timeZone});
  const peak = findPeak(states);
  const [first, last] = [states[0], states.at(-1)];
  const ends = [first, peak, last].filter((state) => state !== undefined);
  const spoken = (states.length > mostSpoken ? ends : states).map((state) =>
    stateText(state, locale, format),
  );
  // The style sheet draws the labels: as text, bare numbers would have no meaning.
  return html`<div
    class="aw-history"
    role="img"
    aria-label=${strings.history(spoken.join(strings.comma))}
    data-peak=${peak ? stateText(peak, locale, format) : nothing}
  >
    <div
      data-first=${first ? amountText(first, locale) : nothing}
      data-last=${last ? amountText(last, locale) : nothing}
    >
      <svg
        aria-hidden="true"
        viewBox="-1 -1 102 26"
        width="102"
        height="26"
        preserveAspectRatio="none"
        fill="none"
        stroke="currentColor"
      >
        <path d=${line} vector-effect="non-scaling-stroke"></path>
      </svg>
    </div>
  </div>`;
}

function amountText({amount}: State, locale: Locale): string {
  return amountParts(amount, locale).join('');
}

function stateText(state: State, locale: Locale, format: FormatState): string {
  const amount = amountText(state, locale);
  return state.asOf ? locale.strings.historyStep(amount, format(state.asOf)) : amount;
}
