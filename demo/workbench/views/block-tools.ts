import {html, nothing, type TemplateResult} from 'lit';
import type {Block} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {linesOf, nameOf, shortText} from '../state/block-kinds.js';
import * as blocks from '../state/blocks.js';
import type {Work} from '../state/work.js';
import type {WorkbenchWords} from '../words/words.js';
import {addFigure} from './add-figure.js';
import './toolbar.js';

/** Actions for a whole block, and for the text selected in it. */
export function blockToolsView(
  block: Block,
  index: number,
  key: number,
  work: Work,
  act: Actions,
): TemplateResult {
  const name = `${nameOf(block)} ${index + 1}`;
  const last = work.keys.length - 1;
  const tool = (label: string, sign: string, isOff: boolean, change: (work: Work) => Work) =>
    html`<button
      type="button"
      class="quiet"
      aria-label="${label}: ${name}"
      title=${label}
      ?disabled=${isOff}
      @click=${() => act.edit(`${label}: ${shortText(block)}`, change)}
    >
      ${sign}
    </button>`;
  return html`${linesOf(block) ? promoteView(block, key, name, act) : nothing}
    <workbench-toolbar class="tools" aria-label="Buttons of ${name}">
      ${blocks.isInline(block) ? markTools(key, name) : nothing}
      ${blocks.isInline(block) ? figureTool(key, name, work, act) : nothing}
      ${tool('Move up', '↑', index === 0, (work) => blocks.moveBlock(work, key, -1))}
      ${tool('Move down', '↓', index === last, (work) => blocks.moveBlock(work, key, 1))}
      ${
        blocks.canMerge(work, index)
          ? tool('Join with the part above', 'Join', false, (work) => blocks.mergeBlock(work, key))
          : nothing
      }
      ${tool('Remove', 'Remove', false, (work) => blocks.dropBlock(work, key))}
      ${tool('Remove from here on', 'Remove from here on', index === last, (work) => blocks.dropFrom(work, key))}
    </workbench-toolbar>`;
}

const wordsOf = (key: number): WorkbenchWords | null =>
  document.querySelector(`[data-key="${key}"] workbench-words`);

/** Keeps the selection when a button is pressed. */
const keepSelection = (event: Event): void => event.preventDefault();

function markTools(key: number, name: string): TemplateResult {
  const mark = (label: string, sign: TemplateResult, type: 'strong' | 'emphasis') =>
    html`<button
      type="button"
      class="quiet"
      aria-label="${label}: ${name}"
      title=${label}
      @mousedown=${keepSelection}
      @click=${() => wordsOf(key)?.toggle(type)}
    >
      ${sign}
    </button>`;
  return html`${mark('Bold', html`<b>B</b>`, 'strong')}
    ${mark('Italic', html`<i>I</i>`, 'emphasis')}
    <details class="link-tool">
      <summary title="Link" aria-label="Link: ${name}"><u>Link</u></summary>
      <form class="row" @submit=${linkWords(key)}>
        <label>
          <span>Web address for the selected words</span>
          <input name="url" type="text" inputmode="url" required />
        </label>
        <button>Add the link</button>
      </form>
    </details>`;
}

function figureTool(key: number, name: string, work: Work, act: Actions): TemplateResult {
  return html`<button
    type="button"
    class="quiet"
    aria-label="Add to toll: ${name}"
    title="Add the figure in the selected words to the toll"
    @mousedown=${keepSelection}
    @click=${() => addFigure(key, work, act)}
  >
    Add to toll
  </button>`;
}

function linkWords(key: number) {
  return (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.elements.namedItem('url') as HTMLInputElement;
    const isLinked = wordsOf(key)?.link(input.value.trim());
    input.setCustomValidity(
      isLinked ? '' : 'Select words, and enter a web address that begins with https:',
    );
    if (!isLinked) input.reportValidity();
    else {
      form.reset();
      form.closest('details')!.open = false;
    }
  };
}

const heads = {
  headline: 'Headline',
  kicker: 'Kicker',
  standfirst: 'Standfirst',
  byline: 'Byline',
} as const;

function promoteView(block: Block, key: number, name: string, act: Actions): TemplateResult {
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const field = select.value as keyof typeof heads;
    select.value = '';
    act.edit(`Used as ${heads[field].toLowerCase()}: ${shortText(block)}`, (work) =>
      field === 'byline' ? blocks.promoteByline(work, key) : blocks.promoteBlock(work, key, field),
    );
  };
  return html`<select aria-label="Use ${name} as" @change=${choose}>
    <option value="">Use as …</option>
    ${Object.entries(heads).map(([field, label]) => html`<option value=${field}>${label}</option>`)}
  </select>`;
}
