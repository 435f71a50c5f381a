import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {liftSentence} from '../intake/warnings.js';
import {confirmRelease, type Work} from '../state/work.js';

/** Asks for a confirmation after an edit has lifted what held the story back. */
export function liftedView({lifted}: Work, act: Actions): TemplateResult | typeof nothing {
  if (!lifted) return nothing;
  return html`<div role="alert" class="alert">
    <p>
      <strong>${liftSentence(lifted)}</strong> There is no embed code and no file until you confirm
      that it may be published. “Undo” holds it back again.
    </p>
    <p class="row">
      <button
        type="button"
        class="primary"
        @click=${() => act.edit('Confirmed that it may be published', confirmRelease)}
      >
        Confirm: it may be published
      </button>
    </p>
  </div>`;
}
