import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {download, fileName} from '../handover/outputs.js';
import {type Desk, isKept} from '../state/desk.js';

/** Whether the work is stored in the browser, which the editor must request. */
export function keepView(desk: Desk, article: Article, act: Actions): TemplateResult {
  const save = () =>
    download(
      fileName(article, 'json'),
      'application/json',
      `${JSON.stringify(article, null, 2)}\n`,
    );
  return html`<section aria-labelledby="mend-keep-title" id="mend-keep">
    <h3 id="mend-keep-title">Save</h3>
    <div class="row">
      <label class="check">
        <input
          type="checkbox"
          .checked=${isKept(desk)}
          @change=${() => act.setKept(isKept(desk) ? undefined : desk.work?.present.taken?.given)}
        />
        Save this story in this browser
      </label>
      <button type="button" ?disabled=${desk.work?.present.lifted} @click=${save}>
        Download as JSON
      </button>
    </div>
    ${
      desk.kept && !isKept(desk)
        ? html`<p class="note">
            The story that you imported before is saved in this browser. Saving this one replaces
            it.
          </p>`
        : nothing
    }
    <p class="hint">
      If you do neither, the story is gone when you close the page. To open a downloaded file again,
      go to <a href="#take-in">Import</a>.
    </p>
  </section>`;
}
