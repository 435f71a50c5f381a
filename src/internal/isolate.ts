import type {CSSResult} from 'lit';
import {adoptStyles} from './adopt-styles.js';
import {findLanguage} from './language.js';

const rightToLeft =
  /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|thaa|syrc|nkoo)\b/i;

function createCopy(host: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.className = `words ${host.localName}`;
  copy.setAttribute('part', 'words');
  return copy;
}

/** Shows a copy of an element's words in its shadow root, where no style of the page reaches. */
export function isolateWords(host: HTMLElement, nodes: readonly Node[], styles: CSSResult): void {
  const root = host.shadowRoot;
  const slot = root?.querySelector('slot');
  if (!root || !slot) return;
  const copy = root.querySelector<HTMLElement>('.words') ?? createCopy(host);
  copy.lang = findLanguage(host);
  copy.dir = host.dir || (rightToLeft.test(copy.lang) ? 'rtl' : 'ltr');
  copy.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  adoptStyles(root, styles);
  if (!copy.isConnected) slot.before(copy);
  slot.hidden = true;
}

/** Shows the words themselves again. */
export function exposeWords(host: HTMLElement): void {
  host.shadowRoot?.querySelector('.words')?.remove();
  host.shadowRoot?.querySelector('slot')?.removeAttribute('hidden');
}
