import {html, type TemplateResult} from 'lit';
import type {Block, Post} from '../../../src/model/article.js';
import {fieldsOf} from '../state/block-fields.js';
import {kindNames, linesOf, makeBlocks, nameOf} from '../state/block-kinds.js';
import {blankBlock} from '../state/new-blocks.js';
import {blockFieldView} from './block-field.js';
import type {SetPart} from './block-parts.js';
import {itemTools} from './item-tools.js';
import {kindSelect} from './kind-select.js';

/** The marks of an entry of a live blog, and its text part by part. */
export function postView(post: Post, name: string, set: SetPart): TemplateResult {
  const {blocks} = post;
  const mark = (key: 'pinned' | 'keyPoint', label: string) =>
    html`<label class="check">
      <input
        type="checkbox"
        aria-label="${label}: ${name}"
        .checked=${post[key] ?? false}
        @change=${() => set([key], `${label}: ${name}`, post[key] ? undefined : true)}
      />
      ${label}
    </label>`;
  return html`<div class="row block-parts">
      ${mark('pinned', 'Above all others')} ${mark('keyPoint', 'Key point')}
    </div>
    ${blocks.map((block, index) => partView(block, index, {post, name, set}))}
    <p class="row">
      <button
        type="button"
        aria-label="Add a paragraph: ${name}"
        @click=${() =>
          set(['blocks'], `Added a paragraph: ${name}`, [...blocks, blankBlock('paragraph')])}
      >
        Add a paragraph
      </button>
    </p>`;
}

interface Owner {
  readonly post: Post;
  readonly name: string;
  readonly set: SetPart;
}

function partView(block: Block, index: number, {post, name, set}: Owner): TemplateResult {
  const {blocks} = post;
  const own = `${name}, ${nameOf(block).toLowerCase()} ${index + 1}`;
  return html`<div class="post-part" role="group" aria-label=${own}>
    <div class="row">
      ${kindSelect(block, own, (kind) =>
        set(
          ['blocks'],
          `Changed to: ${kindNames[kind]}`,
          blocks.flatMap((other) =>
            other === block ? makeBlocks(kind, linesOf(block) ?? []) : [other],
          ),
        ),
      )}
      ${itemTools(blocks, index, own, (items, label) => set(['blocks'], label, items))}
    </div>
    ${fieldsOf(block, ['blocks', index]).map((field) =>
      blockFieldView({...field, label: `${own}: ${field.label}`}, post, (value) =>
        set(field.path, `Edited ${own}`, value, field.path.join('.')),
      ),
    )}
  </div>`;
}
