import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {holdSentence} from '../intake/warnings.js';
import type {Desk} from '../state/desk.js';
import {finishedStory} from '../state/finished-story.js';
import {checksView, findingsOf} from './checks.js';
import {filesView} from './files.js';
import {liftedView} from './lifted.js';
import {lookView} from './look.js';
import {snippetView} from './snippet.js';

/** The last part: preview, checks and output. */
export function handOverView(desk: Desk, act: Actions): TemplateResult {
  const work = desk.work?.present;
  if (!work) return html`<p class="note">Take in a story first.</p>`;
  const article = finishedStory(work.article);
  const now = new Date();
  const hold = holdSentence(article, now);
  const findings = findingsOf(desk, work, now);
  return html`
    <section aria-labelledby="look-title">
      <h2 id="look-title">As readers have it</h2>
      ${lookView(desk, act)}
      <workbench-preview .article=${article} .look=${desk.look}></workbench-preview>
    </section>
    <section aria-labelledby="checks-title" id="hand-over-checks">
      <h2 id="checks-title">Checks</h2>
      ${checksView(work, findings, now)}
    </section>
    <section aria-labelledby="snippet-title" id="hand-over-snippet">
      <h2 id="snippet-title">Snippet</h2>
      ${liftedView(work, act)}
      ${
        hold
          ? html`<p role="alert" class="alert">
              <strong>${hold}</strong> There is no snippet of it. Its status and its embargo are
              under <a href="#mend-publication">Publication</a>.
            </p>`
          : work.lifted
            ? nothing
            : snippetView(desk, article, findings, act)
      }
    </section>
    <section aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      ${filesView(article, act)}
    </section>
  `;
}
