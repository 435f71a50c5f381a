import {html, type TemplateResult} from 'lit';
import {moveItem} from '../state/paths.js';

/** Buttons that move or remove an item of a list. */
export function itemTools(
  items: readonly unknown[],
  index: number,
  name: string,
  set: (items: readonly unknown[], label: string) => void,
): TemplateResult {
  const button = (label: string, sign: string, isOff: boolean, press: () => void) =>
    html`<button
      type="button"
      class="quiet"
      aria-label="${label}: ${name}"
      title=${label}
      ?disabled=${isOff}
      @click=${press}
    >
      ${sign}
    </button>`;
  return html`<span class="tools">
    ${button('Move up', '↑', index === 0, () => set(moveItem(items, index, -1), `Moved ${name} up`))}
    ${button('Move down', '↓', index === items.length - 1, () =>
      set(moveItem(items, index, 1), `Moved ${name} down`),
    )}
    ${button('Remove', 'Remove', false, () =>
      set(
        items.filter((_, at) => at !== index),
        `Removed ${name}`,
      ),
    )}
  </span>`;
}
