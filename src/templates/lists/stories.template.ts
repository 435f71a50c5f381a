import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format.js';
import {breakableText} from '../breakable.js';
import {listFacts} from '../facts.template.js';
import {dirOf, langOf} from '../word-language.js';
import {headingTemplate} from '../heading.template.js';
import {imageTemplate} from '../image.template.js';
import type {Locale} from '../../format/locale.js';
import type {StoryLink, StoryList} from '../../model/article.js';

/** The page's options for a list. */
export interface StoriesOptions {
  kind?: StoryList['kind'] | undefined;
  heading?: string | undefined;
  headingLevel?: number | undefined;
  layout?: string | undefined;
  rel?: string | undefined;
  timeZone?: string | undefined;
  order?: ((a: StoryLink, b: StoryLink) => number) | undefined;
}

type Draw = (content: unknown) => TemplateResult;

/** Width of a thumbnail in browsers without automatic `sizes`. */
const sizes: Readonly<Record<string, string>> = {
  cards: 'auto, (min-width: 44em) 20em, 100vw',
  lead: 'auto, (min-width: 44em) 36em, 100vw',
};

// Safari does not treat a list without markers as a list unless it has the role.
const ordered: Draw = (items) =>
  html`<ol class="aw-stories" role="list">
    ${items}
  </ol>`;
const unordered: Draw = (items) =>
  html`<ul class="aw-stories" role="list">
    ${items}
  </ul>`;

/** A heading and a list of links to stories; nothing where there are none. */
export function storiesTemplate(
  list: StoryList,
  locale: Locale,
  options: StoriesOptions = {},
): TemplateResult {
  if (!list.stories.length) return html``;
  const {kind = list.kind, heading = list.heading} = options;
  const title = heading ?? ownHeading(locale, kind);
  const {headingLevel = 2, layout = kind === 'trending' ? 'ranked' : 'list', order} = options;
  const stories = order ? [...list.stories].sort(order) : list.stories;
  const [first, second] = stories;
  if (first && !second)
    return html`${headingTemplate(headingLevel, title, 'aw-heading')}
      <div class="aw-story">${storyTemplate(first, locale, options)}</div>`;
  const drawList = layout === 'ranked' || kind === 'trending' ? ordered : unordered;
  return html`${headingTemplate(headingLevel, title, 'aw-heading')}
  ${drawList(stories.map((story) => storyItemTemplate(story, locale, options)))}`;
}

function ownHeading(locale: Locale, kind: StoryList['kind']): unknown {
  const words = locale.strings.list[kind];
  return locale.insteadOf
    ? html`<span lang=${langOf(locale)} dir=${dirOf(locale)}>${words}</span>`
    : words;
}

/** One story of several. */
export function storyItemTemplate(
  story: StoryLink,
  locale: Locale,
  options: StoriesOptions,
): TemplateResult {
  return html`<li class="aw-story">${storyTemplate(story, locale, options)}</li>`;
}

function storyTemplate(story: StoryLink, locale: Locale, options: StoriesOptions): TemplateResult {
  const {url, title, summary, image} = story;
  const {rel, layout = ''} = options;
  return html`<div class="aw-story-text">
      ${aboveTemplate(story, locale)}
      <a class="aw-story-title" href=${url} rel=${rel ?? nothing}
        >${breakableText(title, locale.language)}</a
      >
      ${summary ? html`<p class="aw-summary">${summary}</p>` : nothing}
      ${belowTemplate(story, locale, options)}
    </div>
    ${
      image
        ? html`<div class="aw-thumbnail">
            ${imageTemplate(image, 'lazy', sizes[layout] ?? 'auto, 8em')}
          </div>`
        : nothing
    }`;
}

function aboveTemplate({kicker, label}: StoryLink, locale: Locale): unknown {
  const {strings} = locale;
  const said = label && strings.label[label];
  if (!kicker && !said) return nothing;
  // Shown once where the label and the kicker are the same word.
  const isRepeated = said?.toLowerCase() === kicker?.toLowerCase();
  return html`<p class="aw-kicker aw-facts">
    ${listFacts([
      said &&
        html`<span class="aw-label" data-label=${label} lang=${langOf(locale)} dir=${dirOf(locale)}
          >${said}</span
        >`,
      kicker && !isRepeated && html`<span class="aw-section">${kicker}</span>`,
    ])}
  </p>`;
}

/** The time is last, so that nothing moves when it changes. */
function belowTemplate(
  {published, publisher}: StoryLink,
  locale: Locale,
  {timeZone}: StoriesOptions,
): unknown {
  if (!published && !publisher) return nothing;
  return html`<p class="aw-meta aw-facts">
    ${listFacts([
      publisher && html`<span class="aw-publisher">${publisher.name}</span>`,
      published &&
        html`<time class="aw-time" datetime=${published} lang=${langOf(locale)} dir=${dirOf(locale)}
          >${formatDate(published, locale.language, {timeZone})}</time
        >`,
    ])}
  </p>`;
}
