import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CasualtyReport} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {sayFigure} from '../state/amounts.js';
import * as figures from '../state/figures.js';
import {getAt} from '../state/paths.js';
import {figureFrom} from '../state/select-figure.js';
import type {Work} from '../state/work.js';
import {readSelection} from '../words/selection.js';
import {lineField, longField} from './fields.js';
import {rowView} from './figure.js';
import {setField} from './head.js';

/** The toll: each figure with its sentence, source, day and scope. */
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
    ${open.length ? nothing : html`<p class="note">No figure waits to be confirmed.</p>`}
    <p class="row">
      <button
        type="button"
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => addSelected(work, act)}
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
    ${figures.reportPaths(work.article).map((path) => reportView(work, path, act))}
    <ul class="figures">
      ${repeat(
        rows,
        ({figure, isProposal}) => `${isProposal} ${figure.id}`,
        (row) => rowView(row, work, act),
      )}
    </ul>
  </section>`;
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

/** Makes a figure of the words that are selected in a block. */
function addSelected({article, keys}: Work, act: Actions): void {
  const node = getSelection()?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const words = element?.closest('workbench-words');
  const block = keys.indexOf(
    Number(element?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? -1),
  );
  const span = words && readSelection(words);
  if (!span || block < 0 || span.start === span.end) {
    act.say('Select the words of the figure in the text first.');
    return;
  }
  const figure = figureFrom(article, {block, ...span});
  act.edit(`Added a figure: ${sayFigure({...figure, id: ''})}`, (work) =>
    figures.proposeFigure(work, figure),
  );
}
