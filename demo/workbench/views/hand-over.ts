import {html, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {holdSentence} from '../intake/warnings.js';
import type {Desk} from '../state/desk.js';
import {filesView} from './files.js';
import {lookView} from './look.js';
import {snippetView} from './snippet.js';

/** The last part: the story is looked at, checked and handed over. */
export function handOverView(desk: Desk, act: Actions): TemplateResult {
  const article = desk.work?.present.article;
  if (!article) return html`<p class="note">Take in a story first.</p>`;
  const hold = holdSentence(article, new Date());
  return html`
    <section aria-labelledby="look-title">
      <h2 id="look-title">As readers have it</h2>
      ${lookView(desk, act)}
      <workbench-preview .article=${article} .look=${desk.look}></workbench-preview>
    </section>
    <section aria-labelledby="snippet-title">
      <h2 id="snippet-title">Snippet</h2>
      ${
        hold
          ? html`<p role="alert" class="alert">
              <strong>${hold}</strong> There is no snippet of it. Its status and its embargo are
              under <a href="#mend-head">Mend</a>.
            </p>`
          : snippetView(desk, article, act)
      }
    </section>
    <section aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      ${filesView(article, act)}
    </section>
  `;
}
