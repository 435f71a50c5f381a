import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../actions.js';
import type {Desk} from '../state/desk.js';
import {finishedStory} from '../state/finished-story.js';
import {bodyView} from './body.js';
import {headView} from './head.js';
import {keepView} from './keep.js';
import {listsView} from './lists.js';
import {holdSentence} from '../intake/warnings.js';
import {previewView} from './preview.js';
import {holdView} from './taken.js';
import {tollView} from './toll.js';
import {versionsView} from './versions.js';

/** The second part: editing, with a preview beside it. */
export function mendView(desk: Desk, act: Actions): TemplateResult {
  const work = desk.work?.present;
  if (!work) return html`<p class="note">Import a story first.</p>`;
  const {article} = work;
  const finished = finishedStory(article);
  const hold = holdSentence(article, new Date());
  return html`
    <h2>Edit the story</h2>
    ${hold ? html`<div class="alert">${holdView(hold)}</div>` : nothing}
    <nav class="within" aria-label="Within the story">
      <a href="#mend-head">Headline and details</a> <a href="#mend-text">Text</a>
      <a href="#mend-toll">Toll</a>
      <a href="#mend-lists">Links to other stories</a> <a href="#mend-versions">Changes</a>
      <a href="#mend-keep">Save</a>
    </nav>
    <div class="split">
      <div class="editing">
        ${headView(desk, article, act)} ${bodyView(work, act)} ${tollView(work, act)}
        ${listsView(article, act)} ${versionsView(desk, finished, act)}
        ${keepView(desk, finished, act)}
        <p class="row"><a class="button primary" href="#hand-over">Check and export</a></p>
      </div>
      ${previewView(desk, article)}
    </div>
  `;
}
