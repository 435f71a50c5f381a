import {html, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import {findHold} from '../../../src/model/availability.js';
import type {Actions} from '../actions.js';
import {download, fileName, outputs} from '../handover/outputs.js';
import {copyButton} from './copy-button.js';

/** The story in each output format. */
export function filesView(article: Article, act: Actions): TemplateResult {
  // A withheld story can only be saved as data, to continue later.
  const isHeld = findHold(article, new Date()) !== undefined;
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
          ${copyButton(`Copy ${name}`, write(article), act)}
        </span>
      </li>`;
    })}
  </ul>`;
}
