import {html, nothing, type TemplateResult} from 'lit';
import type {Block} from '../../../src/model/article.js';
import {canChangeKind, type Kind, kindNames, kindOf, nameOf} from '../state/block-kinds.js';

/** The kind of a text block, to choose another; of other blocks only its name. */
export function kindSelect(
  block: Block,
  name: string,
  choose: (kind: Kind) => void,
): TemplateResult {
  if (!canChangeKind(block)) return html`<b>${nameOf(block)}</b>`;
  const own = kindOf(block);
  return html`<select
    aria-label="Type of ${name}"
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Kind)}
  >
    ${own ? nothing : html`<option selected disabled>${nameOf(block)}</option>`}
    ${Object.entries(kindNames).map(
      ([kind, label]) => html`<option value=${kind} ?selected=${kind === own}>${label}</option>`,
    )}
  </select>`;
}
