import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';

/** What the editor has to know of a text before it is used. */
export interface Faults {
  /** «2 problems are not fixed». */
  readonly count: string;
  /** All of them. */
  readonly list: string;
}

/** A button that copies a text and announces it, with a word on open faults. */
export function copyButton(
  label: string,
  text: string,
  act: Actions,
  faults?: Faults,
): TemplateResult {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      act.say(
        `Copied. ${faults ? `${faults.count}: ${faults.list}` : `${label.replace(/^Copy:? /, '')} is on your clipboard.`}`,
      );
    } catch {
      act.say('The browser did not allow copying. Show the code, select it, and copy it yourself.');
    }
  };
  return html`<button type="button" class="primary" @click=${copy}>${label}</button>
    ${faults ? html`<a class="missing" href="#hand-over-checks">${faults.count}</a>` : nothing}`;
}
