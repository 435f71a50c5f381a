import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Remark} from '../intake/explain-issue.js';
import {formatNames} from '../intake/format-labels.js';
import type {Guess} from '../intake/guesses.js';
import {isThread, mendThread} from '../intake/thread.js';
import type {Stated, Taken} from '../intake/take-in.js';
import {holdSentence} from '../intake/warnings.js';
import type {Article} from '../../../src/model/article.js';
import type {Format} from '../../../src/readers/readers.js';
import {type Desk, openGuesses} from '../state/desk.js';
import {countBlocks} from '../state/block-kinds.js';
import {getAt} from '../state/paths.js';
import {settleGuess} from '../state/work.js';
import {languageName} from '../state/language-name.js';
import {languageOptions} from './languages.js';

/** The result of reading: format, uncertain parts, and what was left out. */
export function takenView(
  desk: Desk,
  article: Article,
  taken: Taken,
  act: Actions,
): TemplateResult {
  const hold = holdSentence(article, new Date());
  const loud = taken.remarks.filter(({level}) => level === 'loud');
  const notes = taken.remarks.filter(({level}) => level === 'note');
  return html`
    ${
      hold || loud.length
        ? html`<div role="alert" class="alert">
            ${hold ? holdView(hold) : nothing} ${remarkList(loud)}
          </div>`
        : nothing
    }
    <h3>Read as ${taken.label}, in ${languageName(article.language)}</h3>
    <p>
      ${
        article.headline ||
        html`<strong class="missing">There is no headline.</strong>
          <a href="#mend-head">Write one</a>, or choose a line of the text under
          <a href="#mend-text">Edit</a>.`
      }
    </p>
    <p class="hint">${countsOf(taken)}</p>
    <p class="row">
      <a class="button primary" href="#mend">Edit the story</a>
      <a class="button" href="#hand-over">Check and export</a>
    </p>
    ${threadView(desk, act)} ${rereadView(taken, act)}
    ${guessesView(openGuesses(desk), article, act)}
    ${
      notes.length
        ? html`<h3>What was left out or is unclear</h3>
            ${remarkList(notes)}`
        : html`<p class="note">Nothing was left out.</p>`
    }
    ${sourceView(taken)}
  `;
}

/** Why the story may not be published, and a link to where an editor can change that. */
export function holdView(hold: string): TemplateResult {
  return html`<p>
    <strong>${hold}</strong> There is no embed code until you change its status or its embargo under
    <a href="#mend-publication">Publication</a>.
  </p>`;
}

/** «12 paragraphs · 1 heading · 1 list of stories · 3 casualty figures · every line is in the story». */
function countsOf(taken: Taken): string {
  const {article, found} = taken;
  const count = (number: number, one: string, more: string) =>
    `${number} ${number === 1 ? one : more}`;
  const lists = (article.related ?? []).filter(({stories}) => stories.length).length;
  return [
    ...countBlocks(article.body),
    ...(lists ? [count(lists, 'list of stories', 'lists of stories')] : []),
    ...(found.length ? [count(found.length, 'casualty figure', 'casualty figures')] : []),
    sayKept(taken),
  ].join(' · ');
}

/** How much of the input is in the story. */
function sayKept({kept, remarks, isCompared}: Taken): string {
  if (isCompared)
    return `every line is in the story${remarks.length > 0 ? ', or listed on this page' : ''}`;
  const {found} = kept.text;
  const share = found ? Math.floor((100 * kept.text.kept) / found) : 100;
  return `${share} % of its text is in the story`;
}

/** Offers to convert a thread of posts to a story. */
function threadView({work}: Desk, act: Actions): TemplateResult | typeof nothing {
  if (!work || !isThread(work.present.article)) return nothing;
  return html`<div class="note">
    <p>This looks like a thread of posts.</p>
    <button type="button" @click=${() => act.edit('Made a story of the thread', mendThread)}>
      Remove the numbers, counts and names of the posts
    </button>
  </div>`;
}

function rereadView(taken: Taken, act: Actions): TemplateResult {
  const again = (stated: Stated) =>
    act.takeIn(taken.given.label, () => Promise.resolve(taken.given), stated);
  const byValue = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="row">
    <label>
      <span>Read as</span>
      <select @change=${(event: Event) => again({format: byValue(event) as Format})}>
        ${Object.entries(formatNames).map(
          ([format, name]) =>
            html`<option value=${format} ?selected=${format === taken.format}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      <span>Language of the text</span>
      <select @change=${(event: Event) => again({format: taken.format, language: byValue(event)})}>
        ${languageOptions(taken.article.language)}
      </select>
    </label>
  </div>`;
}

const certainties: Readonly<Record<Guess['certainty'], string>> = {
  likely: 'probably right',
  possible: 'may be wrong',
};

function guessesView(
  open: readonly Guess[],
  article: Article,
  act: Actions,
): TemplateResult | typeof nothing {
  if (!open.length) return nothing;
  return html`<h3>Guessed: please check</h3>
    <ul class="guesses">
      ${open.map((guess) => {
        const {path, label, certainty, because, quote} = guess;
        const value = getAt(article, path);
        return html`<li>
          <p>
            <b>${label}</b> <span class="tag">${certainties[certainty]}</span><br />
            ${sayValue(label, value)}
            <small class="hint"
              >Guessed because ${because}${quote ? html`: <q>${quote}</q>` : '.'}</small
            >
          </p>
          <button
            type="button"
            aria-label="That is right: ${label}"
            @click=${() => act.edit(`Right: ${label}`, (work) => settleGuess(work, guess))}
          >
            That is right
          </button>
        </li>`;
      })}
    </ul>`;
}

function sayValue(label: string, value: unknown): string {
  if (label === 'Language') return languageName(String(value));
  if (Array.isArray(value)) return value.map((author: {name: string}) => author.name).join(', ');
  if (typeof value === 'object' && value)
    return `${(value as {temperature?: number}).temperature ?? ''} °C`;
  return String(value ?? '');
}

export function remarkList(remarks: readonly Remark[]): TemplateResult | typeof nothing {
  if (!remarks.length) return nothing;
  return html`<ul class="remarks">
    ${remarks.map(
      ({text, quote, line}) =>
        html`<li>
          ${text}${quote ? html`: <q>${quote}</q>` : nothing}
          ${line ? html`<a href="#line-${line}" @click=${showLine}>line ${line}</a>` : nothing}
        </li>`,
    )}
  </ul>`;
}

/** Opens the lines of the input and scrolls to one. */
function showLine(event: Event): void {
  event.preventDefault();
  const id = new URL((event.target as HTMLAnchorElement).href).hash.slice(1);
  const line = document.getElementById(id);
  line?.closest('details')?.setAttribute('open', '');
  line?.focus();
}

/** Maximum number of lines that are listed. */
const mostLines = 2000;

function sourceView({given}: Taken): TemplateResult {
  const lines = given.text.split('\n').slice(0, mostLines);
  return html`<details class="source">
    <summary>The original, line by line</summary>
    <ol>
      ${lines.map((line, index) => html`<li id="line-${index + 1}" tabindex="-1">${line}</li>`)}
    </ol>
  </details>`;
}
