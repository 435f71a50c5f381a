import {html, type TemplateResult} from 'lit';
import type {Amount, CasualtyFigure, Revision} from '../../../src/model/article.js';
import {amountKinds, reasons, sayAmount} from '../state/amounts.js';
import {setAt} from '../state/paths.js';
import {choiceField, dateField, numberField} from './fields.js';
import type {SetPart} from './figure.js';
import {focusItem} from './focus-item.js';

/** An earlier state that an editor has yet to fill in; it is not in the story until then. */
type Draft = {readonly [Key in keyof Revision]?: Revision[Key] | undefined};

const blank: Draft = {};

/** Earlier amounts of a figure, and the reasons for the changes. */
export function revisionsView(figure: CasualtyFigure, set: SetPart): TemplateResult {
  const {amount} = figure;
  const revisions: readonly Draft[] = figure.revisions ?? [];
  const change = (items: readonly Draft[], label: string) => set(['revisions'], label, items);
  const add = ({target}: Event) => {
    change([...revisions, blank], 'Earlier count');
    focusItem(target, '.fields', -1);
  };
  return html`<fieldset class="list">
    <legend>Earlier counts</legend>
    ${revisions.map((revision, index) => {
      const number = `${index + 1}`;
      const put = (part: Draft, label: string) =>
        change(
          revisions.map((other, at) => (at === index ? {...other, ...part} : other)),
          label,
        );
      return html`<div class="fields">
        ${earlierAmountView(revision, `Number of earlier count ${number}`, amount, (amount) =>
          put({amount}, 'Earlier number'),
        )}
        ${dateField({
          label: `Date of earlier count ${number}`,
          value: revision.asOf ?? '',
          mark: revision.asOf ? undefined : 'to fill in',
          set: (asOf) => put({asOf}, 'Earlier date'),
        })}
        ${choiceField({
          label: `Why earlier count ${number} was changed`,
          value: revision.reason ?? '',
          choices: reasons,
          set: (reason) => change(withReason(revisions, index, reason), 'Reason'),
        })}
        <button
          type="button"
          class="quiet"
          aria-label="Remove earlier count ${number}"
          @click=${() =>
            change(
              revisions.filter((_, at) => at !== index),
              'Earlier count',
            )}
        >
          Remove
        </button>
      </div>`;
    })}
    <button type="button" @click=${add}>Add an earlier count</button>
  </fieldset>`;
}

/** The number of an earlier state; of the kind of the present one where none is stated yet. */
function earlierAmountView(
  revision: Draft,
  label: string,
  present: Amount,
  set: (amount: Amount | undefined) => void,
): TemplateResult {
  const {amount} = revision;
  if (amount && !('value' in amount)) return html`<p>${sayAmount(amount)}</p>`;
  const {kind} = amount ?? ('value' in present ? present : {kind: 'exact' as const});
  return numberField({
    label: kind === 'exact' ? label : `${label}, ${amountKinds[kind]}`,
    value: amount ? String(amount.value) : '',
    mark: amount ? undefined : 'to fill in',
    min: 0,
    set: (text) => set(text ? {kind, value: Math.max(0, Math.round(Number(text)))} : undefined),
  });
}

/** The same states with another reason for one; an empty reason is removed. */
export function withReason(
  revisions: readonly Draft[],
  index: number,
  reason: string,
): readonly Draft[] {
  return setAt(revisions, [index, 'reason'], reason);
}
