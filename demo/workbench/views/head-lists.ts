import {html, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {pictureFields} from '../state/block-fields.js';
import {getAt, type Path, setAt, textAt} from '../state/paths.js';
import {dayOf} from '../state/moment.js';
import {withArticle} from '../state/work.js';
import {dateField, lineField, addressField} from './fields.js';
import {blockFieldView} from './block-field.js';
import {focusItem} from './focus-item.js';
import {itemTools} from './item-tools.js';

/** Changes a list of the story, or a part of one. */
function change(act: Actions, label: string, path: Path, value: unknown, run?: string): void {
  act.edit(label, (work) => withArticle(work, setAt(work.article, path, value)), run);
}

export function bylineView({authors = []}: Article, act: Actions): TemplateResult {
  const set = (index: number, key: string, label: string) => (value: string) =>
    change(act, label, ['authors', index, key], value, `authors.${index}.${key}`);
  return html`<fieldset class="list">
    <legend>Byline</legend>
    ${authors.map(
      (author, index) =>
        html`<div class="fields">
          ${lineField({
            label: `Name of author ${index + 1}`,
            value: textAt(author, ['name']),
            placeholder: 'First name and surname',
            set: set(index, 'name', 'Name of an author'),
          })}
          ${lineField({
            label: `Role of author ${index + 1}`,
            value: author.role ?? '',
            set: set(index, 'role', 'Role of an author'),
          })}
          ${addressField({
            label: `Web page of author ${index + 1}`,
            value: author.url ?? '',
            set: set(index, 'url', 'Web page of an author'),
          })}
          ${itemTools(authors, index, author.name || 'the author', (items, label) =>
            change(act, label, ['authors'], items),
          )}
        </div>`,
    )}
    <button
      type="button"
      @click=${({target}: Event) => {
        change(act, 'Added an author', ['authors'], [...authors, {name: ''}]);
        focusItem(target, '.fields', -1);
      }}
    >
      Add an author
    </button>
  </fieldset>`;
}

export function leadPictureView(article: Article, act: Actions): TemplateResult {
  return html`<details>
    <summary>Lead picture</summary>
    <div class="fields">
      ${pictureFields(['image']).map((field) =>
        blockFieldView(field, article, (value) =>
          change(act, field.label, field.path, value, field.path.join('.')),
        ),
      )}
    </div>
    <p class="hint">A picture without a web address is left out of the story.</p>
  </details>`;
}

export function correctionsView({corrections = []}: Article, act: Actions): TemplateResult {
  return html`<fieldset class="list">
    <legend>Corrections</legend>
    ${corrections.map(
      (correction, index) =>
        html`<div class="fields">
          ${dateField({
            label: `Date of correction ${index + 1}`,
            value: textAt(correction, ['date']),
            set: (value) =>
              change(act, 'Date of a correction', ['corrections', index, 'date'], value),
          })}
          ${blockFieldView(
            {path: ['content'], label: `Correction ${index + 1}`, kind: 'words'},
            correction,
            (value) =>
              change(
                act,
                'Correction',
                ['corrections', index],
                {...correction, content: value ?? getAt(correction, ['content'])},
                `correction.${index}`,
              ),
          )}
          ${itemTools(corrections, index, `correction ${index + 1}`, (items, label) =>
            change(act, label, ['corrections'], items),
          )}
        </div>`,
    )}
    <button
      type="button"
      @click=${({target}: Event) => {
        const blank = {date: dayOf(new Date()), content: []};
        change(act, 'Added a correction', ['corrections'], [blank, ...corrections]);
        focusItem(target, 'workbench-words', 0);
      }}
    >
      Add a correction
    </button>
  </fieldset>`;
}
