import {html, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Desk} from '../state/desk.js';
import {type Look, type Way, widths} from '../state/look.js';
import {languageOptions} from './languages.js';

const ways: Readonly<Record<Way, string>> = {
  live: 'On a plain page',
  host: 'On a site with its own design',
  frame: 'In a frame on another site',
  words: 'With JavaScript off',
  bare: 'With JavaScript and styles off',
  print: 'On paper',
  reader: 'In the reader mode of a browser',
  listen: 'Through a screen reader',
};

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;

/** Options of the preview. */
export function lookView({look}: Desk, act: Actions): TemplateResult {
  const set = (change: Partial<Look>) => act.setLook(change);
  return html`<div class="row look">
    <label>
      <span>Show the story</span>
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
      <legend>Colours</legend>
      ${(['light', 'dark'] as const).map((theme) =>
        radio('theme', theme, theme === look.theme, () => set({theme})),
      )}
    </fieldset>
    <label>
      <span>Language of dates and labels</span>
      <select @change=${(event: Event) => set({language: chosen(event)})}>
        ${languageOptions(look.language || undefined, 'the story’s language')}
      </select>
    </label>
    <label>
      <span>Direction of reading</span>
      <select @change=${(event: Event) => set({direction: chosen(event) as Look['direction']})}>
        <option value="">as in the language</option>
        <option value="ltr" ?selected=${look.direction === 'ltr'}>left to right</option>
        <option value="rtl" ?selected=${look.direction === 'rtl'}>right to left</option>
      </select>
    </label>
    <label class="check">
      <input type="checkbox" .checked=${look.remote} @change=${() => set({remote: !look.remote})} />
      Load pictures and videos from other sites
    </label>
  </div>`;
}

function radio(name: string, value: string, isChosen: boolean, choose: () => void): TemplateResult {
  return html`<label>
    <input type="radio" name=${name} .checked=${isChosen} @change=${choose} />
    <span>${value}</span>
  </label>`;
}
