import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Actions} from '../actions.js';
import {type Desk, type Part, parts} from '../state/desk.js';
import {redoLabel, undoLabel} from '../state/history.js';
import {drawPart} from './parts.js';

const names: Readonly<Record<Part, string>> = {
  'take-in': 'Import',
  mend: 'Edit',
  'hand-over': 'Check and export',
};

/** The whole page below its head. */
export function deskView(desk: Desk, act: Actions): TemplateResult {
  return html`
    <nav class="steps" aria-label="Steps">
      <ol>
        ${parts.map((part) => stepView(part, desk))}
      </ol>
      ${desk.work ? historyView(desk, act) : nothing}
    </nav>
    <div class="part">${drawPart(desk, act)}</div>
    ${saidView(desk, act)}
  `;
}

/**
 * The last action, in a line at the bottom of the window that covers nothing: all can be scrolled
 * above it, and the line can be closed. Where a story is imported, the page itself shows what was
 * read.
 */
function saidView({part, message}: Desk, act: Actions): TemplateResult {
  const said = message ? keyed(message, html`<span>${message}</span>`) : nothing;
  const where = part === 'take-in' ? 'visually-hidden' : 'said';
  return html`<div class=${where}>
    <p role="status">${said}</p>
    ${
      message && where === 'said'
        ? html`<button
            type="button"
            class="quiet"
            aria-label="Close this message"
            @click=${() => act.say('')}
          >
            ×
          </button>`
        : nothing
    }
  </div>`;
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
