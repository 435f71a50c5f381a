import {html, type TemplateResult} from 'lit';
import type {Article} from '../../../src/model/article.js';
import type {Desk} from '../state/desk.js';
import {finishedStory} from '../state/finished-story.js';
import type {Look} from '../state/look.js';
import {setAt} from '../state/paths.js';

/** A preview of the story beside the editing fields. */
export function previewView({look}: Desk, article: Article): TemplateResult {
  return html`<aside aria-label="Preview">
    <workbench-preview
      .article=${withoutHold(finishedStory(article))}
      .look=${pageLook(look)}
    ></workbench-preview>
  </aside>`;
}

const shown = new WeakMap<Article, Article>();

/** The editor sees a withheld story here; the last part shows what readers get. */
function withoutHold(article: Article): Article {
  const known = shown.get(article);
  if (known) return known;
  const rest = (['status', 'embargoedUntil', 'expires'] as const).reduce<Article>(
    (story, key) => setAt(story, [key], undefined),
    article,
  );
  shown.set(article, rest);
  return rest;
}

const pageLooks = new WeakMap<Look, Look>();

/** Beside the fields the preview is always a page; the last part has all views. */
function pageLook(look: Look): Look {
  const known = pageLooks.get(look) ?? {...look, way: 'live' as const, width: 480};
  pageLooks.set(look, known);
  return known;
}
