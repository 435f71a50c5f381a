import {html, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';

/**
 * A button that copies a text and announces it.
 * @param warning what the editor has to know of the text before it is used
 */
export function copyButton(
  label: string,
  text: string,
  act: Actions,
  warning?: string,
): TemplateResult {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      act.say(`Copied. ${warning ?? `${label.replace(/^Copy:? /, '')} is on your clipboard.`}`);
    } catch {
      act.say('The browser did not allow the copy. Show the markup, select it, and copy it.');
    }
  };
  return html`<button type="button" class="primary" @click=${copy}>${label}</button>`;
}
