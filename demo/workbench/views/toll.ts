import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CasualtyReport} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import * as figures from '../state/figures.js';
import {getAt} from '../state/paths.js';
import type {Work} from '../state/work.js';
import {addFigure, blockOfSelection} from './add-figure.js';
import {dateField, lineField, longField} from './fields.js';
import {rowView} from './figure.js';
import {setField} from './head.js';

/** The toll: each figure with its sentence, source, date and scope. */
export function tollView(work: Work, act: Actions): TemplateResult {
  const rows = figures.rowsOf(work);
  const open = rows.filter(({isProposal}) => isProposal);
  const sure = open.filter(({certainty}) => certainty === 'sure');
  return html`<section aria-labelledby="mend-toll-title" id="mend-toll">
    <h3 id="mend-toll-title">Toll</h3>
    <p class="hint">
      Figures found in the text are proposals: none is in the story before you confirm it. Each is
      marked in the text above.
    </p>
    ${open.length ? nothing : emptyView(rows.length)}
    <p class="row">
      <button
        type="button"
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => addFigure(blockOfSelection(), work, act)}
      >
        Add a figure from the selected words
      </button>
      ${
        sure.length > 1
          ? html`<button
              type="button"
              @click=${() => act.edit('Confirmed the sure figures', figures.confirmSure)}
            >
              Confirm the ${sure.length} sure figures
            </button>`
          : nothing
      }
    </p>
    ${dayView(rows, act)}
    ${figures.reportPaths(work.article).map((path) => reportView(work, path, act))}
    <ul class="figures">
      ${repeat(
        figures.orderRows(rows),
        ({figure, isProposal}) => `${isProposal} ${figure.id}`,
        (row) => rowView(row, work, act),
      )}
    </ul>
  </section>`;
}

function emptyView(count: number): TemplateResult {
  return html`<p class="note">
    ${
      count
        ? 'No figure waits to be confirmed.'
        : 'No figure was found. Figures are looked for in English and Spanish only. In the text above, select the words of one, and press “Figure” beside it.'
    }
  </p>`;
}

/** One date for all figures, because most counts of a story have the same date. */
function dayView(rows: readonly figures.Row[], act: Actions): TemplateResult | typeof nothing {
  const count = rows.filter(({figure}) => !figure.asOf).length;
  if (!count) return nothing;
  return dateField({
    label:
      count === 1
        ? 'Day of the figure that has none'
        : `Day of the ${count} figures that have none`,
    value: '',
    set: (day) => act.edit('Day of the figures', (work) => figures.dateFigures(work, day)),
  });
}

function reportView(work: Work, path: figures.Row['path'], act: Actions): TemplateResult {
  const {title = '', note = ''} = getAt(work.article, path) as CasualtyReport;
  const set = (key: string, label: string) => (value: string) =>
    setField(act, [...path, key], label, value);
  return html`<div class="fields">
    ${lineField({label: 'Title of the toll', value: title, set: set('title', 'Title of the toll')})}
    ${longField({
      label: 'What a reader has to know of how it was counted',
      value: note,
      set: set('note', 'Note of the toll'),
    })}
  </div>`;
}
