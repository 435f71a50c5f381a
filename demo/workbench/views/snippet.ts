import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {type KindOfSnippet, kindsOfSnippet, writeSnippet} from '../handover/snippets.js';
import type {Desk} from '../state/desk.js';
import {copyButton, type Faults} from './copy-button.js';

const typed = (event: Event): string => (event.target as HTMLInputElement).value.trim();

/** The snippets of a story that may be published. */
export function snippetView(
  desk: Desk,
  article: Article,
  faults: Faults | undefined,
  act: Actions,
): TemplateResult {
  const {base, src, isolated} = desk.snippet;
  return html`
    ${
      faults
        ? html`<p class="note">
            ${faults.count}: ${faults.list} <a href="#hand-over-checks">Go to the checks</a>
          </p>`
        : nothing
    }
    <div class="row">
      <label class="grow">
        <span>Web address of the article-widgets program</span>
        <input
          type="text"
          inputmode="url"
          .value=${base}
          @change=${(event: Event) => act.setSnippet({base: typed(event)})}
        />
      </label>
      <label class="grow">
        <span>Web address of the story’s JSON file (for “In a frame” only)</span>
        <input
          type="text"
          inputmode="url"
          placeholder=${article.url ?? 'https://'}
          .value=${src}
          @change=${(event: Event) => act.setSnippet({src: typed(event)})}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${isolated}
          @change=${() => act.setSnippet({isolated: !isolated})}
        />
        Protect the story from the design of the page around it
      </label>
    </div>
    <p class="hint">
      The embed code loads the article-widgets program from this address. For your web team: copy
      the folder <code>dist</code> of the npm package to your server and enter its address here. If
      pages on other sites are to use it, the server must send the header
      <code>Access-Control-Allow-Origin: *</code>.
    </p>
    <div class="snippets">
      ${kindsOfSnippet.map((kind) => kindView(kind, desk, article, faults, act))}
    </div>
  `;
}

function kindView(
  kind: KindOfSnippet,
  desk: Desk,
  article: Article,
  faults: Faults | undefined,
  act: Actions,
): TemplateResult {
  const {name, works, systems} = kind;
  const {markup, ...rest} = writeSnippet(article, kind.kind, desk.snippet);
  return html`<article class="snippet" aria-labelledby="kind-${kind.kind}">
    <h3 id="kind-${kind.kind}">${name}</h3>
    <p>${works}</p>
    <ul class="hint">
      ${systems.map(([system, leaves]) => html`<li><b>${system}</b> ${leaves}.</li>`)}
    </ul>
    ${
      markup === undefined
        ? html`<p class="note">${'missing' in rest ? rest.missing : nothing}</p>`
        : html`<p class="row">${copyButton(`Copy: ${name}`, markup, act, faults)}</p>
            <details>
              <summary>Show the code: ${name}</summary>
              <pre tabindex="0" role="region" aria-label="Code: ${name}">${markup}</pre>
            </details>`
    }
  </article>`;
}
