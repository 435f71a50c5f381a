import {html, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';

/** A button that copies a text and announces it. */
export function copyButton(label: string, text: string, act: Actions): TemplateResult {
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      act.say(`Copied. ${label.replace(/^Copy:? /, '')} is on your clipboard.`);
    } catch {
      act.say('The browser did not allow the copy. Show the markup, select it, and copy it.');
    }
  };
  return html`<button type="button" class="primary" @click=${copy}>${label}</button>`;
}
