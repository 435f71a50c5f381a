import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {type Desk, type Part, parts} from '../state/desk.js';
import {redoLabel, undoLabel} from '../state/history.js';
import {handOverView} from './hand-over.js';
import {mendView} from './mend.js';
import {takeInView} from './take-in.js';

const names: Readonly<Record<Part, string>> = {
  'take-in': 'Take in',
  mend: 'Mend',
  'hand-over': 'Check and hand over',
};

const views: Readonly<Record<Part, (desk: Desk, act: Actions) => TemplateResult>> = {
  'take-in': takeInView,
  mend: mendView,
  'hand-over': handOverView,
};

/** The whole page below its head. */
export function deskView(desk: Desk, act: Actions): TemplateResult {
  return html`
    <nav class="steps" aria-label="Parts of the work">
      <ol>
        ${parts.map((part) => stepView(part, desk))}
      </ol>
      ${desk.work ? historyView(desk, act) : nothing}
    </nav>
    <p class="visually-hidden" role="status">${desk.message}</p>
    <div class="part">${views[desk.part](desk, act)}</div>
  `;
}

function stepView(part: Part, desk: Desk): TemplateResult {
  const isOpen = part === 'take-in' || desk.work;
  const label = html`<span class="step-number">${parts.indexOf(part) + 1}</span> ${names[part]}`;
  return html`<li>
    ${
      isOpen
        ? html`<a href="#${part}" aria-current=${part === desk.part ? 'step' : nothing}
            >${label}</a
          >`
        : html`<span class="is-closed">${label}</span>`
    }
  </li>`;
}

function historyView({work}: Desk, act: Actions): TemplateResult {
  const [last, next] = [undoLabel(work!), redoLabel(work!)];
  return html`<div class="history">
    <button type="button" ?disabled=${!last} title=${last ?? nothing} @click=${act.undo}>
      Undo
    </button>
    <button type="button" ?disabled=${!next} title=${next ?? nothing} @click=${act.redo}>
      Redo
    </button>
  </div>`;
}
