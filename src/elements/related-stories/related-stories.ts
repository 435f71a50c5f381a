import {html, LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Content, type GivenText, type Reading} from '../../internal/content.js';
import {define} from '../../internal/define.js';
import {hostStyles} from '../../internal/host.styles.js';
import {LanguageController} from '../../internal/language.js';
import {onDemand} from '../../internal/on-demand.js';
import {Words} from '../../internal/words.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import {wordStyles} from './related-stories.styles.js';

const drawing = onDemand(() => import('./stories.words.js'));

async function readList({text, ...options}: GivenText): Promise<Reading<StoryList>> {
  const {readStories} = await import('../../readers/readers.js');
  const {list, issues} = await readStories(text, options);
  return {data: list, issues};
}

/** The reader follows a story. Cancel it to stop the navigation. */
export class StorySelectEvent extends Event {
  /** The link as it stands on the page. */
  readonly link: HTMLAnchorElement;
  /** Place in the list, from 1. */
  readonly rank: number;

  constructor(link: HTMLAnchorElement, rank: number) {
    super('aw-story-select', {bubbles: true, composed: true, cancelable: true});
    this.link = link;
    this.rank = rank;
  }
}

/**
 * Stories to go on to: what to read next, or, ranked, what others read.
 *
 * @tagname aw-related-stories
 * @slot - A heading and a list of links, as plain HTML.
 * @fires {LoadEvent} aw-load - The list that the element was given is shown.
 * @fires {ErrorEvent} aw-error - Something was wrong with what the element was given.
 * @fires {StorySelectEvent} aw-story-select - The reader follows a story.
 * @csspart words - The list, where the element is `isolated`.
 * @cssprop --aw-color-accent - Links' focus and kickers.
 * @cssprop --aw-color-muted - Secondary text.
 * @cssprop --aw-color-hairline - Rules between parts.
 * @cssprop --aw-font-label - Face of labels, captions and sources.
 * @cssprop --aw-font-display - Face of headlines and figures.
 * @cssprop --aw-space - Unit of the space between parts.
 * @cssstate loading - The list is on its way.
 * @cssstate ready - The list is there.
 * @cssstate missing - There is no list.
 * @cssstate failed - The list could not be had; the reader sees nothing of it.
 */
export class AwRelatedStories extends LitElement {
  static override styles = hostStyles;

  /** The stories, or a whole list of the model with kind and heading. */
  @property({attribute: false}) stories?: StoryList | readonly StoryLink[];
  /** What the list is: `trending` is ranked. */
  @property() kind: StoryList['kind'] = 'related';
  /** Heading above the list; the language's own for the kind where absent. */
  @property() heading?: string;
  /** Address of a feed, or of a list as JSON of the model. */
  @property() src?: string;
  /** Hash that what `src` names must have, as for `<script>`. */
  @property() integrity?: string;
  /** Whether credentials go with the request, as for `<script>`. */
  @property({attribute: 'crossorigin'}) crossOrigin?: string;
  /** Draws the list out of reach of the page's styles. */
  @property({type: Boolean, reflect: true}) isolated = false;

  readonly #language = new LanguageController(this);
  readonly #words = new Words(this, wordStyles);
  readonly #content = new Content(this, this.#language, this.#words, {
    type: 'StoryList',
    property: () => this.#list(),
    scripts: [
      'application/json',
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
    ],
    read: readList,
    drawing,
    draw: ({storiesWords}, list: StoryList, locale) => storiesWords(list, locale),
  });
  #given: readonly [unknown, StoryList] | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#selectStory(event));
  }

  /** Each thing that was wrong with what the element was given. */
  get issues() {
    return this.#content.issues;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#content.settle();
    return isComplete && super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** A bare list of stories takes its kind and heading from the attributes. */
  #list(): StoryList | undefined {
    const {stories, kind, heading} = this;
    if (!stories || 'stories' in stories) return stories;
    if (this.#given?.[0] !== stories)
      this.#given = [stories, {kind, ...(heading && {heading}), stories: [...stories]}];
    return this.#given[1];
  }

  #selectStory(event: MouseEvent): void {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!link) return;
    const links = [...(link.closest('ol, ul') ?? this).querySelectorAll('a')];
    if (!this.dispatchEvent(new StorySelectEvent(link, links.indexOf(link) + 1)))
      event.preventDefault();
  }
}

define('aw-related-stories', AwRelatedStories);

declare global {
  interface HTMLElementTagNameMap {
    'aw-related-stories': AwRelatedStories;
  }
  interface HTMLElementEventMap {
    'aw-story-select': StorySelectEvent;
  }
}
