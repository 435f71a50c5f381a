import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Finding} from '../checks/story-checks.js';
import {holdSentence} from '../intake/warnings.js';
import type {Desk} from '../state/desk.js';
import {finishedStory} from '../state/finished-story.js';
import {checksView, findingsOf} from './checks.js';
import type {Faults} from './copy-button.js';
import {filesView} from './files.js';
import {liftedView} from './lifted.js';
import {lookView} from './look.js';
import {snippetView} from './snippet.js';

/** The open faults, for the buttons that copy the story; undefined where there are none. */
function sayFaults(findings: readonly Finding[]): Faults | undefined {
  const faults = findings.filter(({level}) => level === 'fault');
  if (!faults.length) return undefined;
  return {
    count:
      faults.length === 1 ? 'One problem is not fixed' : `${faults.length} problems are not fixed`,
    list: faults.map(({text}) => text).join(' '),
  };
}

/** The last part: preview, checks and output. */
export function handOverView(desk: Desk, act: Actions): TemplateResult {
  const work = desk.work?.present;
  if (!work) return html`<p class="note">Import a story first.</p>`;
  const article = finishedStory(work.article);
  const now = new Date();
  const hold = holdSentence(article, now);
  const findings = findingsOf(work, now);
  const faults = sayFaults(findings);
  return html`
    <section aria-labelledby="look-title">
      <h2 id="look-title">Preview</h2>
      ${lookView(desk, act)}
      <workbench-preview .article=${article} .look=${desk.look}></workbench-preview>
    </section>
    <section aria-labelledby="checks-title" id="hand-over-checks">
      <h2 id="checks-title">Checks</h2>
      ${checksView(work, findings, now, act)}
    </section>
    <section aria-labelledby="snippet-title" id="hand-over-snippet">
      <h2 id="snippet-title">Embed code</h2>
      ${liftedView(work, act)}
      ${
        hold
          ? html`<p role="alert" class="alert">
              <strong>${hold}</strong> There is no embed code, and no file except JSON. Its status
              and embargo are under <a href="#mend-publication">Publication</a>.
            </p>`
          : work.lifted
            ? nothing
            : snippetView(desk, article, faults, act)
      }
    </section>
    <section aria-labelledby="files-title">
      <h2 id="files-title">Files</h2>
      ${
        work.lifted
          ? html`<p class="note">There are no files until you confirm that it may be published.</p>`
          : filesView(article, hold !== undefined, faults, act)
      }
    </section>
  `;
}
