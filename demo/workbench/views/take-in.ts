import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import {fromAddress, fromClipboard, fromFile, fromText} from '../intake/sources.js';
import {type Desk, type Intake, isKept} from '../state/desk.js';
import {previewView} from './preview.js';
import {takenView} from './taken.js';

/** The first part: the input of a story. */
export function takeInView(desk: Desk, act: Actions): TemplateResult {
  const {intake} = desk;
  const isRead = intake.state === 'read';
  const work = desk.work?.present;
  const ways = waysInView(act);
  return html`
    <section aria-labelledby="take-in-title" class="intake">
      <h2 id="take-in-title">Import a story</h2>
      ${
        isRead
          ? html`<details class="again">
              <summary>Import another story</summary>
              <p class="hint">
                It replaces this one; “Undo” brings this one
                back.${isKept(desk) ? ' This one stays saved in this browser until you save the other.' : nothing}
              </p>
              ${ways}
            </details>`
          : ways
      }
      ${stateView(intake)}
      ${
        isRead && work?.taken
          ? html`<div class="split">
              <div>${takenView(desk, work.article, work.taken, act)}</div>
              ${previewView(desk, work.article)}
            </div>`
          : nothing
      }
    </section>
  `;
}

function stateView(intake: Intake): TemplateResult | typeof nothing {
  if (intake.state === 'reading')
    return html`<p role="status" class="note">Reading ${intake.label} …</p>`;
  if (intake.state === 'failed')
    return html`<div role="alert" class="alert">
      <p><strong>No story could be read from ${intake.label}.</strong></p>
      <p>${intake.message}</p>
    </div>`;
  return nothing;
}

function waysInView(act: Actions): TemplateResult {
  return html`
    <p class="lead">
      Paste from Word, Google Docs, an email, WordPress or a web page; headings and links are kept.
      Or type. Your story never leaves this page.
    </p>
    <div class="drop" @dragover=${allowDrop} @drop=${dropOn(act)}>
      <label for="paste">Paste the story here</label>
      <textarea
        id="paste"
        rows="9"
        spellcheck="false"
        aria-describedby="paste-hint"
        @paste=${pasteInto(act)}
      ></textarea>
      <p class="hint" id="paste-hint">
        A story that you paste is read at once. You can also drag a file to this box.
      </p>
      <div class="row">
        <button type="button" class="primary" @click=${readTyped(act)}>Import this text</button>
        <label class="file">
          <span>Open a file</span>
          <input type="file" @change=${openFile(act)} />
        </label>
      </div>
    </div>
    <form class="row" @submit=${openAddress(act)}>
      <label class="grow">
        <span>Or the web address of a story</span>
        <input
          name="address"
          type="text"
          inputmode="url"
          autocomplete="off"
          placeholder="https://"
          required
        />
      </label>
      <button>Import from this address</button>
    </form>
    <p class="hint">
      Only this address is contacted, without cookies. Many sites do not allow it; then copy the
      story and paste it.
    </p>
  `;
}

const allowDrop = (event: DragEvent): void => event.preventDefault();

function pasteInto(act: Actions) {
  return (event: ClipboardEvent): void => {
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).value = data.getData('text/plain');
    // The clipboard data are gone when this handler ends.
    const given = fromClipboard(data);
    act.takeIn('what you pasted', () => given);
  };
}

function dropOn(act: Actions) {
  return (event: DragEvent): void => {
    const data = event.dataTransfer;
    if (!data) return;
    event.preventDefault();
    const [file] = data.files;
    const given = file ? fromFile(file) : fromClipboard(data);
    act.takeIn(file?.name ?? 'what you dropped', () => given);
  };
}

function readTyped(act: Actions) {
  return (): void => {
    const {value} = document.querySelector<HTMLTextAreaElement>('#paste')!;
    const given = value.trim() ? fromText(value) : undefined;
    act.takeIn('what you typed', () => Promise.resolve(given));
  };
}

function openFile(act: Actions) {
  return ({target}: Event): void => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) act.takeIn(file.name, () => fromFile(file));
    input.value = '';
  };
}

function openAddress(act: Actions) {
  return (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const address = String(new FormData(form).get('address')).trim();
    act.takeIn(address, () => fromAddress(address));
  };
}
