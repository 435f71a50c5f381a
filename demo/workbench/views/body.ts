import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Block} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {fieldsOf} from '../state/block-fields.js';
import {kindNames, nameOf, shortText} from '../state/block-kinds.js';
import * as blocks from '../state/blocks.js';
import {blockItem} from '../state/item-ids.js';
import {type NewBlock, newBlocks} from '../state/new-blocks.js';
import type {Work} from '../state/work.js';
import {placeCaret} from '../words/selection.js';
import type {WordsCutEvent} from '../words/words.js';
import {blockOfSelection} from './add-figure.js';
import {blockFieldView} from './block-field.js';
import {blockPartsView} from './block-parts.js';
import {blockToolsView} from './block-tools.js';
import {kindSelect} from './kind-select.js';

/** The text, block by block. */
export function bodyView(work: Work, act: Actions): TemplateResult {
  const {body} = work.article;
  return html`<section aria-labelledby="mend-text-title" id="mend-text">
    <h3 id="mend-text-title">Text</h3>
    <p class="hint">
      Press Enter to split a paragraph, and Backspace at its start to join it with the one above.
      Select words to make them bold or italic, to link them, or to add a figure to the toll. Press
      Shift+Tab in a part of the text to reach the buttons above it, and the arrow keys to move
      between them.
    </p>
    <ol class="blocks">
      ${repeat(
        body,
        (_, index) => work.keys[index],
        (block, index) => blockView(block, index, work, act),
      )}
    </ol>
    <p class="row">
      ${Object.entries(newBlocks).map(
        ([kind, name]) =>
          html`<button
            type="button"
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => addBlock(kind as NewBlock, act)}
          >
            Add a ${name}
          </button>`,
      )}
    </p>
    <p class="hint">It is added below the block that you edited last, or at the end of the text.</p>
  </section>`;
}

/** Adds a block and moves the caret into it. */
function addBlock(kind: NewBlock, act: Actions): void {
  const after = blockOfSelection();
  act.edit(`Added a ${newBlocks[kind]}`, (work) => blocks.addBlock(work, kind, after));
  const item =
    document.querySelector(`[data-key="${after}"]`)?.nextElementSibling ??
    document.querySelector('.blocks > :last-child');
  item?.querySelector<HTMLElement>('workbench-words, .field-box input')?.focus();
}

function blockView(block: Block, index: number, work: Work, act: Actions): TemplateResult {
  const key = work.keys[index]!;
  const name = `${nameOf(block)} ${index + 1}`;
  return html`<li
    class="block"
    id=${blockItem(index)}
    data-key=${key}
    data-type=${block.type}
    @words-cut=${cutBlock(key, block, act)}
  >
    <div class="block-head" role="group" aria-label=${name}>
      ${kindSelect(block, name, (kind) =>
        act.edit(`Changed to: ${kindNames[kind]}`, (work) => blocks.changeKind(work, key, kind)),
      )}
      ${blockToolsView(block, index, key, work, act)}
    </div>
    ${fieldsOf(block).map((field) =>
      blockFieldView(
        isNamed(block) ? {...field, label: `${name}: ${field.label}`} : field,
        block,
        (value) =>
          act.edit(
            `Edited “${shortText(block)}”`,
            (work) => blocks.changeBlock(work, key, field.path, value),
            `block.${key}.${field.path.join('.')}`,
          ),
      ),
    )}
    ${blockPartsView(block, name, (path, label, value, run) =>
      act.edit(
        label,
        (work) => blocks.changeBlock(work, key, path, value),
        run && `block.${key}.${run}`,
      ),
    )}
    ${block.type === 'casualties' ? html`<p class="hint">Edit its figures below, under “Toll”.</p>` : nothing}
  </li>`;
}

/** Whether a block has fields named like those of other blocks: its name tells them apart. */
const isNamed = (block: Block): boolean => blocks.isInline(block) || block.type === 'post';

/** Enter and Backspace, as in any editor; the caret stays with its text. */
function cutBlock(key: number, block: Block, act: Actions) {
  return ({kind, at}: WordsCutEvent): void => {
    if (!blocks.isInline(block)) return;
    const item = document.querySelector(`[data-key="${key}"]`);
    const place = kind === 'split' ? item?.nextElementSibling : item?.previousElementSibling;
    const before = place?.querySelector('workbench-words')?.textContent.length ?? 0;
    if (kind === 'split') act.edit('Split a paragraph', (work) => blocks.splitBlock(work, key, at));
    else act.edit('Joined two parts of the text', (work) => blocks.mergeBlock(work, key));
    const target =
      kind === 'split'
        ? document.querySelector(`[data-key="${key}"]`)?.nextElementSibling
        : place?.isConnected
          ? place
          : undefined;
    const words = target?.querySelector('workbench-words');
    words?.focus();
    if (words) placeCaret(words, kind === 'split' ? 0 : before);
  };
}
