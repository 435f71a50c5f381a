import {html, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Desk} from '../state/desk.js';
import {type Look, type Way, widths} from '../state/look.js';
import {languageOptions} from './languages.js';

const ways: Readonly<Record<Way, string>> = {
  live: 'A page',
  host: 'A page with its own style sheet',
  frame: 'A frame on another page',
  words: 'Without scripts',
  bare: 'Without scripts and styles',
  print: 'Printed',
  reader: 'A reader mode',
  listen: 'A screen reader',
};

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;

/** Options of the preview. */
export function lookView({look}: Desk, act: Actions): TemplateResult {
  const set = (change: Partial<Look>) => act.setLook(change);
  return html`<div class="row look">
    <label>
      <span>As on</span>
      <select @change=${(event: Event) => set({way: chosen(event) as Way})}>
        ${Object.entries(ways).map(
          ([way, name]) =>
            html`<option value=${way} ?selected=${way === look.way}>${name}</option>`,
        )}
      </select>
    </label>
    <fieldset class="choice">
      <legend>Width</legend>
      ${widths.map((width) =>
        radio('width', String(width), width === look.width, () => set({width})),
      )}
    </fieldset>
    <fieldset class="choice">
      <legend>Light</legend>
      ${(['light', 'dark'] as const).map((theme) =>
        radio('theme', theme, theme === look.theme, () => set({theme})),
      )}
    </fieldset>
    <label>
      <span>Words around in</span>
      <select @change=${(event: Event) => set({language: chosen(event)})}>
        ${languageOptions(look.language || undefined, 'the story’s language')}
      </select>
    </label>
    <label>
      <span>Direction</span>
      <select @change=${(event: Event) => set({direction: chosen(event) as Look['direction']})}>
        <option value="">of the language</option>
        <option value="ltr" ?selected=${look.direction === 'ltr'}>left to right</option>
        <option value="rtl" ?selected=${look.direction === 'rtl'}>right to left</option>
      </select>
    </label>
    <label class="check">
      <input type="checkbox" .checked=${look.remote} @change=${() => set({remote: !look.remote})} />
      Load pictures and players from other servers
    </label>
  </div>`;
}

function radio(name: string, value: string, isChosen: boolean, choose: () => void): TemplateResult {
  return html`<label>
    <input type="radio" name=${name} .checked=${isChosen} @change=${choose} />
    <span>${value}</span>
  </label>`;
}
