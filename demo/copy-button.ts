import {create} from './create.js';

/** A button that copies a text and announces it. */
export function createCopyButton(title: string, readText: () => string): HTMLElement {
  const status = create('span', {role: 'status', className: 'visually-hidden'});
  const button = create('button', {type: 'button', className: 'link-button'}, title);
  button.addEventListener('click', () => void copy());
  return create('span', {className: 'copy', hidden: !isSecureContext}, button, status);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(readText());
      say('Copied');
    } catch {
      say('The browser did not allow it: select the text and copy it.');
    }
  }

  function say(words: string): void {
    status.textContent = words;
    button.textContent = words;
    button.addEventListener('blur', () => (button.textContent = title), {once: true});
  }
}
