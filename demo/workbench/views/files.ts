import {html, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {download, fileName, outputs} from '../handover/outputs.js';
import {copyButton, type Faults} from './copy-button.js';

/**
 * The story in each output format.
 * @param isHeld whether it must not go out: then it can only be saved as data, to continue later
 * @param faults what the editor has to know of it
 */
export function filesView(
  article: Article,
  isHeld: boolean,
  faults: Faults | undefined,
  act: Actions,
): TemplateResult {
  const given = isHeld ? outputs.filter(({extension}) => extension === 'json') : outputs;
  return html`<ul class="files">
    ${given.map(({name, use, extension, type, write}) => {
      const save = () => download(fileName(article, extension), type, write(article));
      return html`<li>
        <p><b>${name}</b><br /><small class="hint">${use}</small></p>
        <span class="row">
          <button type="button" @click=${save}>
            Download<span class="visually-hidden"> ${name}</span>
          </button>
          ${copyButton(`Copy ${name}`, write(article), act, faults)}
        </span>
      </li>`;
    })}
  </ul>`;
}
