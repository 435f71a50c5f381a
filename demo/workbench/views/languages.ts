import {html, type TemplateResult} from 'lit';
import {languages} from '../../../src/locales/languages.js';
import {languageName} from '../state/language-name.js';

/** Languages that the library supports. */
export const knownLanguages: readonly string[] = ['en', ...Object.keys(languages)];

/** The options of a choice of languages, sorted by name. */
export function languageOptions(chosen: string | undefined, none = 'not stated'): TemplateResult {
  const tags =
    chosen && !knownLanguages.includes(chosen) ? [...knownLanguages, chosen] : knownLanguages;
  const sorted = [...tags].sort((a, b) => languageName(a).localeCompare(languageName(b), 'en'));
  return html`<option value="" ?selected=${!chosen}>${none}</option>
    ${sorted.map(
      (tag) => html`<option value=${tag} ?selected=${tag === chosen}>${languageName(tag)}</option>`,
    )}`;
}
