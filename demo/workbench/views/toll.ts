import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {CasualtyReport} from '../../../src/model/article.js';
import {findGrammar} from '../../../src/prose/languages.js';
import type {Actions} from '../actions.js';
import {sayAllRemoved, sayFigure} from '../state/amounts.js';
import * as figures from '../state/figures.js';
import {getAt} from '../state/paths.js';
import {searchedLanguage, type Work} from '../state/work.js';
import {languageName} from '../state/language-name.js';
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
      The program suggests the figures that it finds in the text. Each is highlighted there, and
      none is in the story until you confirm it. “Please check” marks those that it may have
      misread. Confirmed figures appear to readers as a list with sources and dates.
    </p>
    ${open.length ? nothing : html`<p class="note">${sayNone(work, rows.length)}</p>`}
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
              @click=${() => act.edit('Confirmed the figures that read clearly', figures.confirmSure)}
            >
              Confirm the ${sure.length} that read clearly
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
    ${removedView(work.removed ?? [], act)}
  </section>`;
}

/** Figures that the editor has removed: undoing would undo what was done since, too. */
function removedView(
  removed: NonNullable<Work['removed']>,
  act: Actions,
): TemplateResult | typeof nothing {
  if (!removed.length) return nothing;
  return html`<h4 id="removed-title">Removed figures</h4>
    <ul class="removed" aria-labelledby="removed-title">
      ${removed.map((figure) => {
        const name = sayFigure(figure, figure.open);
        const putBack = (work: Work) => figures.restoreFigure(work, figure.id);
        return html`<li class="row">
          ${name}
          <button
            type="button"
            aria-label="Put back: ${name}"
            @click=${() => act.edit(`Put back ${name}`, putBack)}
          >
            Put back
          </button>
        </li>`;
      })}
    </ul>`;
}

const howToAdd = 'To add one, select its words in the text above and press “Add to toll”.';

/** Why no figure waits: all are confirmed or removed, or none was found. */
function sayNone(work: Work, count: number): string {
  if (count) return 'No suggested figure is left to confirm.';
  const removed = work.removed?.length ?? 0;
  if (removed) return sayAllRemoved(removed);
  const language = searchedLanguage(work) ?? work.article.language ?? 'en';
  return findGrammar(language)
    ? `No figure was found. ${howToAdd}`
    : `The program does not look for figures in ${languageName(language)}, only in English and Spanish. ${howToAdd}`;
}

/** One date for all figures, because most counts of a story have the same date. */
function dayView(rows: readonly figures.Row[], act: Actions): TemplateResult | typeof nothing {
  const count = rows.filter(({figure}) => !figure.asOf).length;
  if (!count) return nothing;
  return dateField({
    label:
      count === 1
        ? 'Date of the figure that has none'
        : `Date of the ${count} figures that have none`,
    value: '',
    set: (day) => act.edit('Date of the figures', (work) => figures.dateFigures(work, day)),
  });
}

function reportView(work: Work, path: figures.Row['path'], act: Actions): TemplateResult {
  const {title = '', note = ''} = getAt(work.article, path) as CasualtyReport;
  const set = (key: string, label: string) => (value: string) =>
    setField(act, [...path, key], label, value);
  return html`<div class="fields">
    ${lineField({label: 'Heading of the toll', value: title, set: set('title', 'Heading of the toll')})}
    ${longField({
      label: 'Note to readers on how people were counted',
      value: note,
      set: set('note', 'Note of the toll'),
    })}
  </div>`;
}
