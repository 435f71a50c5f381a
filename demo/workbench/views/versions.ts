import {html, nothing, type TemplateResult} from 'lit';
import type {Article, RevisionReason} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {fromFile} from '../intake/sources.js';
import {takeIn} from '../intake/take-in.js';
import {reasons, sayFigure} from '../state/amounts.js';
import type {Desk} from '../state/desk.js';
import {dayOf} from '../state/moment.js';
import {changeFigure, rowsOf} from '../state/figures.js';
import {compareVersions, type Fall, findFalls} from '../state/versions.js';
import {choiceField} from './fields.js';

/** The differences from the published version. */
export function versionsView(desk: Desk, article: Article, act: Actions): TemplateResult {
  const {published} = desk;
  return html`<section aria-labelledby="mend-versions-title" id="mend-versions">
    <h3 id="mend-versions-title">Changes since publication</h3>
    <div class="row">
      <label class="file">
        <span>Open the published version</span>
        <input type="file" @change=${openPublished(act)} />
      </label>
      <button type="button" @click=${() => act.setPublished(article)}>
        This text is now the published version
      </button>
    </div>
    ${published ? changesView(published, article, act) : html`<p class="hint">There is no published version to compare with yet.</p>`}
  </section>`;
}

function openPublished(act: Actions) {
  return async ({target}: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const {article} = await takeIn(await fromFile(file));
      act.setPublished(article);
      act.say(`Opened the published version: ${article.headline}`);
    } catch (error: unknown) {
      act.say(error instanceof Error ? error.message : String(error));
    }
    input.value = '';
  };
}

function changesView(published: Article, article: Article, act: Actions): TemplateResult {
  const changes = compareVersions(published, article);
  const falls = findFalls(published, article);
  if (!changes.length) return html`<p class="note">There are no changes.</p>`;
  return html`
    ${falls.map((fall) => fallView(fall, act))}
    <div class="scroller" tabindex="0" role="region" aria-label="Both versions">
      <table class="versions">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Published</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          ${changes.map(
            ({part, before, after}) =>
              html`<tr>
                <th scope="row">${part}</th>
                <td>${before ? html`<del>${before}</del>` : nothing}</td>
                <td>${after ? html`<ins>${after}</ins>` : nothing}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** Asks why a figure is lower than in the published version. */
function fallView({before, after}: Fall, act: Actions): TemplateResult {
  const name = sayFigure(after);
  const set = (reason: string) => {
    if (!reason) return;
    const day = before.asOf ?? after.asOf ?? dayOf(new Date());
    const revision = {amount: before.amount, asOf: day, reason: reason as RevisionReason};
    const revisions = [...(after.revisions ?? []), revision];
    act.edit(`Reason why ${name} is lower`, (work) => {
      const row = rowsOf(work).find(({figure}) => figure.id === after.id);
      return row ? changeFigure(work, row, ['revisions'], revisions) : work;
    });
  };
  return html`<div class="alert" role="group" aria-label="A lower figure">
    <p>
      <strong>A figure is lower than before.</strong> The published version has
      ${sayFigure(before)}; this one has ${name}. Tell readers why:
    </p>
    ${choiceField({label: `Why ${name} is lower`, value: '', choices: reasons, set})}
  </div>`;
}
