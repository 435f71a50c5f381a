import {html, nothing, type TemplateResult} from 'lit';
import type {CasualtyFigure} from '../../../src/model/article.js';
import {saySentence} from '../checks/sentence-checks.js';
import {sayAmount} from '../state/amounts.js';
import {amountNow, isUnsaid, othersNow} from '../state/watch-toll.js';
import type {Work} from '../state/work.js';
import type {SetPart} from './figure.js';

/** Says that the sentence of a figure contradicts it, with a button that takes the amount of the sentence. */
export function unsaidView(
  figure: CasualtyFigure,
  work: Work,
  set: SetPart,
): TemplateResult | typeof nothing {
  if (!isUnsaid(figure, work)) return nothing;
  const isOther = othersNow(figure, work).length > 0;
  const amount = figure.sentence && !isOther ? amountNow(figure, work) : undefined;
  return html`<p class="row">
    <strong class="missing">${saySentence(figure, work)}</strong>
    ${
      amount
        ? html`<button type="button" @click=${() => set(['amount'], 'Amount', amount)}>
            Use ${sayAmount(amount)}
          </button>`
        : nothing
    }
  </p>`;
}
