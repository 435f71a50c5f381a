import {html, type TemplateResult} from 'lit';
import type {Inline} from '../../../src/model/article.js';
import type {BlockField} from '../state/block-fields.js';
import {getAt, textAt} from '../state/paths.js';
import type {WordsChangeEvent} from '../words/words.js';
import {addressField, dateField, lineField} from './fields.js';

/** One field of a block, a correction or a picture. */
export function blockFieldView(
  {path, label, kind}: BlockField,
  holder: unknown,
  set: (value: unknown) => void,
): TemplateResult {
  if (kind === 'words') return wordsView(label, getAt(holder, path), set);
  const options = {label, value: textAt(holder, path), set};
  if (kind === 'moment') return dateField({...options, withTime: true});
  return kind === 'address' ? addressField(options) : lineField(options);
}

const none: readonly Inline[] = [];

function wordsView(label: string, value: unknown, set: (value: unknown) => void): TemplateResult {
  return html`<div class="field-box">
    <span class="field-label" aria-hidden="true">${label}</span>
    <workbench-words
      aria-label=${label}
      .value=${(value ?? none) as readonly Inline[]}
      @words-change=${({words}: WordsChangeEvent) => set(words)}
    ></workbench-words>
  </div>`;
}
