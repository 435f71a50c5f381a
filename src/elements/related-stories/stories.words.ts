import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../internal/format.js';
import {imageWords} from '../../internal/image.words.js';
import type {Locale} from '../../internal/language.js';
import type {StoryLink, StoryList} from '../../model/article.js';

/** Stories to go on to, as a heading and a list of links; nothing at all where there are none. */
export function storiesWords({kind, heading, stories}: StoryList, locale: Locale): TemplateResult {
  if (!stories.length) return html``;
  const title = html`<h2 class="aw-heading">${heading ?? locale.strings.list[kind]}</h2>`;
  const [first] = stories;
  if (stories.length === 1 && first)
    return html`${title}
      <div class="aw-story">${storyWords(first, locale)}</div>`;
  const items = stories.map(
    (story) => html`<li class="aw-story">${storyWords(story, locale)}</li>`,
  );
  return kind === 'trending'
    ? html`${title}
        <ol class="aw-stories">
          ${items}
        </ol>`
    : html`${title}
        <ul class="aw-stories">
          ${items}
        </ul>`;
}

function storyWords(story: StoryLink, locale: Locale): TemplateResult {
  const {url, title, kicker, label, summary, image, published, publisher} = story;
  const above = [label && locale.strings.label[label], kicker].filter(Boolean).join(' · ');
  const below = [
    published && html`<time datetime=${published}>${formatDate(published, locale.language)}</time>`,
    publisher?.name,
  ].filter(Boolean);
  return html`<div class="aw-story-text">
      ${above ? html`<p class="aw-kicker">${above}</p>` : nothing}
      <a class="aw-story-title" href=${url}>${title}</a>
      ${summary ? html`<p class="aw-summary">${summary}</p>` : nothing}
      ${
        below.length
          ? html`<p class="aw-meta">
              ${below.map((part, index) => (index ? html` · ${part}` : part))}
            </p>`
          : nothing
      }
    </div>
    ${image ? html`<div class="aw-thumbnail">${imageWords(image, 'lazy', '8em')}</div>` : nothing}`;
}
