import {html, type TemplateResult} from 'lit';
import type {CasualtyFigure, Revision} from '../../../src/model/article.js';
import {reasons, sayAmount} from '../state/amounts.js';
import {setAt} from '../state/paths.js';
import {choiceField, dateField, numberField} from './fields.js';
import type {SetPart} from './figure.js';

/** Earlier amounts of a figure, and the reasons for the changes. */
export function revisionsView(figure: CasualtyFigure, set: SetPart): TemplateResult {
  const {revisions = [], amount, asOf} = figure;
  const change = (items: readonly Revision[], label: string) => set(['revisions'], label, items);
  const add = () => {
    const day = (asOf ?? new Date().toISOString()).slice(0, 10);
    change([...revisions, {amount, asOf: day}], 'Earlier state');
  };
  return html`<fieldset class="list">
    <legend>What it was before</legend>
    ${revisions.map((revision, index) => {
      const number = `${index + 1}`;
      const put = (part: Partial<Revision>, label: string) =>
        change(
          revisions.map((other, at) => (at === index ? {...other, ...part} : other)),
          label,
        );
      return html`<div class="fields">
        ${
          'value' in revision.amount
            ? numberField({
                label: `Number before ${number}`,
                value: String(revision.amount.value),
                min: 0,
                set: (value) =>
                  put(
                    {amount: {...revision.amount, value: Number(value)} as Revision['amount']},
                    'Earlier number',
                  ),
              })
            : html`<p>${sayAmount(revision.amount)}</p>`
        }
        ${dateField({
          label: `As of ${number}`,
          value: revision.asOf,
          set: (asOf) => asOf && put({asOf}, 'Earlier day'),
        })}
        ${choiceField({
          label: `Why it was changed after ${number}`,
          value: revision.reason ?? '',
          choices: reasons,
          set: (reason) => change(withReason(revisions, index, reason), 'Reason'),
        })}
        <button
          type="button"
          class="quiet"
          aria-label="Drop the earlier state ${number}"
          @click=${() =>
            change(
              revisions.filter((_, at) => at !== index),
              'Earlier state',
            )}
        >
          Drop
        </button>
      </div>`;
    })}
    <button type="button" @click=${add}>Add an earlier state</button>
  </fieldset>`;
}

/** The same states with another reason for one; an empty reason is removed. */
export function withReason(
  revisions: readonly Revision[],
  index: number,
  reason: string,
): readonly Revision[] {
  return setAt(revisions, [index, 'reason'], reason);
}
