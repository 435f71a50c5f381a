import {html, nothing, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Guess} from '../intake/guesses.js';
import type {Actions} from '../actions.js';
import {type Desk, openGuesses} from '../state/desk.js';
import {type HeadField, headGroups} from '../state/head-fields.js';
import {type Path, setAt, textAt} from '../state/paths.js';
import {settleGuess, withArticle} from '../state/work.js';
import {addressField, choiceField, dateField, lineField, longField, numberField} from './fields.js';
import {languageName} from '../state/language-name.js';
import {knownLanguages} from './languages.js';
import {liftedView} from './lifted.js';
import {zoneField} from './zone-field.js';
import {bylineView, correctionsView, leadPictureView} from './head-lists.js';

const statuses = {
  '': 'Not stated: may be published',
  usable: 'Cleared for publication',
  withheld: 'Held back',
  canceled: 'Canceled',
};

/** All editable parts of the head. */
export function headView(desk: Desk, article: Article, act: Actions): TemplateResult {
  return html`<section aria-labelledby="mend-head-title" id="mend-head">
    <h3 id="mend-head-title">Headline and details</h3>
    ${headGroups.map(({title, fields, isOpen}) => {
      const content = html`<div class="fields">
          ${fields.map((field) => fieldView(field, desk, article, act))}
        </div>
        ${desk.work && fields.some(({kind}) => kind === 'status') ? liftedView(desk.work.present, act) : nothing}`;
      return isOpen
        ? content
        : html`<details id=${`mend-${title.toLowerCase().replaceAll(' ', '-')}`}>
            <summary>${title}</summary>
            ${content}
          </details>`;
    })}
    ${bylineView(article, act)} ${leadPictureView(article, act)} ${correctionsView(article, act)}
  </section>`;
}

/** Sets a value in the story, which may replace a guess; consecutive typing is one step. */
export function setField(
  act: Actions,
  path: Path,
  label: string,
  value: unknown,
  guess?: Guess,
): void {
  act.edit(
    label,
    (work) => {
      const changed = withArticle(work, keepHeadline(setAt(work.article, path, value)));
      return guess ? settleGuess(changed, guess) : changed;
    },
    path.join('.'),
  );
}

/** A story keeps its headline and body, even if they are empty. */
function keepHeadline(article: Article): Article {
  const {headline = '', body = []} = article as Partial<Article>;
  return {...article, headline, body};
}

function fieldView(
  {path, label, kind}: HeadField,
  desk: Desk,
  article: Article,
  act: Actions,
): TemplateResult {
  const guess = openGuesses(desk).find((guess) => guess.path.join() === path.join());
  const set = (value: unknown) => setField(act, path, label, value, guess);
  const options = {label, value: textAt(article, path), set, mark: guess && 'guessed'};
  switch (kind) {
    case 'long':
      return longField(options);
    case 'address':
      return addressField(options);
    case 'day':
      return dateField(options);
    case 'moment':
      return dateField({...options, withTime: true, mayCome: true});
    case 'number':
      return numberField({
        ...options,
        set: (value) => set(value === '' ? undefined : Number(value)),
      });
    case 'language':
      return choiceField({...options, choices: languageChoices(options.value)});
    case 'status':
      return choiceField({...options, choices: statuses});
    case 'zone':
      return zoneField(options);
    default:
      return lineField(options);
  }
}

function languageChoices(chosen: string): Record<string, string> {
  const tags =
    knownLanguages.includes(chosen) || !chosen ? knownLanguages : [...knownLanguages, chosen];
  return {'': 'not stated', ...Object.fromEntries(tags.map((tag) => [tag, languageName(tag)]))};
}
