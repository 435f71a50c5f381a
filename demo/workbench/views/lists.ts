import {html, type TemplateResult} from 'lit';
import type {Article, StoryLink, StoryList} from '../../../src/model/article.js';
import type {Actions} from '../actions.js';
import {type Path, setAt, textAt} from '../state/paths.js';
import {withArticle} from '../state/work.js';
import {addressField, choiceField, dateField, lineField} from './fields.js';
import {focusItem} from './focus-item.js';
import {itemTools} from './item-tools.js';

const kinds = {'read-next': 'Read next', related: 'Related', trending: 'Most read'};

/** Neither is in the story until both are filled in. */
const blank: StoryLink = {url: '', title: ''};

/** The lists of related stories. */
export function listsView({related = []}: Article, act: Actions): TemplateResult {
  const set = (path: Path, label: string, value: unknown, run?: string) =>
    act.edit(
      label,
      (work) => withArticle(work, setAt(work.article, ['related', ...path], value)),
      run,
    );
  return html`<section aria-labelledby="mend-lists-title" id="mend-lists">
    <h3 id="mend-lists-title">Links to other stories</h3>
    ${related.map((list, index) => listView(list, index, related, set))}
    <button
      type="button"
      @click=${({target}: Event) => {
        set([], 'Added a list of stories', [...related, {kind: 'read-next', stories: [blank]}]);
        focusItem(target, '.stories .fields', -1);
      }}
    >
      Add a list
    </button>
  </section>`;
}

type Set = (path: Path, label: string, value: unknown, run?: string) => void;

function listView(
  list: StoryList,
  at: number,
  lists: readonly StoryList[],
  set: Set,
): TemplateResult {
  const {kind, heading = '', stories} = list;
  return html`<fieldset class="list">
    <legend>List ${at + 1}</legend>
    <div class="fields">
      ${choiceField({
        label: `Type of list ${at + 1}`,
        value: kind,
        choices: kinds,
        set: (value) => set([at, 'kind'], 'Type of a list', value),
      })}
      ${lineField({
        label: `Heading of list ${at + 1}`,
        value: heading,
        set: (value) => set([at, 'heading'], 'Heading of a list', value, `list.${at}.heading`),
      })}
      ${itemTools(lists, at, `list ${at + 1}`, (items, label) => set([], label, items))}
    </div>
    <ol class="stories">
      ${stories.map((story, index) => storyView(story, index, stories, at, set))}
    </ol>
    <button
      type="button"
      @click=${({target}: Event) => {
        set([at, 'stories'], 'Added a link to a story', [...stories, blank]);
        focusItem(target, '.stories .fields', -1);
      }}
    >
      Add a story to list ${at + 1}
    </button>
  </fieldset>`;
}

function storyView(
  story: StoryLink,
  index: number,
  stories: readonly StoryLink[],
  list: number,
  set: Set,
): TemplateResult {
  const at: Path = [list, 'stories', index];
  const name = story.title || `story ${index + 1}`;
  const field = (key: string, label: string) => ({
    label: `${label} ${index + 1}`,
    value: textAt(story, [key]),
    set: (value: string) =>
      set([...at, key], `${label} of a story`, value, `${at.join('.')}.${key}`),
  });
  return html`<li class="fields">
    ${lineField({...field('title', 'Title'), placeholder: 'Headline of the story'})}
    ${addressField(field('url', 'Web address'))} ${lineField(field('kicker', 'Kicker'))}
    ${dateField(field('published', 'Date'))}
    ${itemTools(stories, index, name, (items, label) =>
      set(
        items.length ? [list, 'stories'] : [list],
        label,
        items.length ? items : {kind: 'read-next', stories: []},
      ),
    )}
  </li>`;
}
