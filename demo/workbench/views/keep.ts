import {html, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {download, fileName} from '../handover/outputs.js';
import type {Desk} from '../state/desk.js';

/** Whether the work is stored in the browser, which the editor must request. */
export function keepView(desk: Desk, article: Article, act: Actions): TemplateResult {
  const save = () =>
    download(
      fileName(article, 'json'),
      'application/json',
      `${JSON.stringify(article, null, 2)}\n`,
    );
  return html`<section aria-labelledby="mend-keep-title" id="mend-keep">
    <h3 id="mend-keep-title">Keep</h3>
    <div class="row">
      <label class="check">
        <input
          type="checkbox"
          .checked=${desk.keeps}
          @change=${() => act.setKeeping(!desk.keeps)}
        />
        Keep this story in this browser
      </label>
      <button type="button" @click=${save}>Download as JSON</button>
    </div>
    <p class="hint">
      Without that, the story is gone when the page is closed. A downloaded file is opened again
      under <a href="#take-in">Take in</a>.
    </p>
  </section>`;
}
