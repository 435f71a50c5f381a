import {property} from 'lit/decorators.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Names} from './choose-stories.js';
import type {LiveStories} from './live-stories.js';
import {lightDomStyles} from '../../templates/lists/lists.styles.js';

export {StorySelectEvent, type StoryViewEvent} from './story-events.js';

/** The controller that adds behaviour: which stories are shown, their times, and events. */
const live = onDemand(() => import('./live-stories.js'));

type Templates = typeof import('../../templates/lists/stories.template.js') &
  Pick<typeof import('./long-list.js'), 'drawStories'>;

/** Loads both before anything is drawn, so that stories to be left out are never painted. */
const templates = templatesOnDemand(async (): Promise<Templates> => {
  const [module, {drawStories}] = await Promise.all([
    import('../../templates/lists/stories.template.js'),
    import('./long-list.js'),
    live.load(),
  ]);
  return {...module, drawStories};
});

/**
 * Stories to read next, or a ranked list of what others read.
 *
 * @tagname aw-related-stories
 * @slot - A heading and a list of links, as plain HTML.
 * @fires {StorySelectEvent} aw-story-select - The reader follows a story.
 * @fires {StoryViewEvent} aw-story-view - Half of a story was visible for a second.
 * @cssprop --aw-color-accent - Focus of links, and kickers.
 * @cssprop --aw-font-display - Font of headlines and figures.
 * @cssprop --aw-space - Unit of the space between parts.
 * @cssstate failed - The list could not be loaded; the reader sees nothing of it.
 * @cssstate empty - There is nothing to show; the element takes no space.
 */
export class AwRelatedStories extends ContentElement {
  /** The stories, or a whole list of the model with kind and heading. */
  @property({attribute: false}) stories?: Given<StoryList | readonly StoryLink[]>;
  /**
   * Kind of the list: `read-next`, `trending` (ranked) or `related`; by default that of the data.
   */
  @property() kind?: StoryList['kind'];
  /**
   * Heading above a list that is drawn from data; by default that of the data, or the language's own
   * for the kind. A list that is written as HTML has its heading there.
   */
  @property() heading?: string;
  /** Level of the heading, from 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Layout of the list: `list`, `cards`, `ranked`, `compact`, `lead`. */
  @property({reflect: true}) layout?: 'list' | 'cards' | 'ranked' | 'compact' | 'lead';
  /**
   * Address of a feed, or of a list as JSON of the model. Of several, separated by spaces, the
   * first with `enough` stories is used.
   */
  declare src?: string;
  /** Number of stories that an address must have: by default `limit`, or else 3. */
  @property({type: Number}) enough?: number;
  /** Maximum number of stories shown. */
  @property({type: Number}) limit?: number;
  /** Days after which a story is not shown. */
  @property({type: Number, attribute: 'max-age'}) maxAge?: number;
  /** Addresses of stories to leave out, separated by spaces. The page's own is always left out. */
  @property() exclude?: Names;
  /** Kickers, separated by commas. Only stories with one of them are shown. */
  @property() kickers?: Names;
  /** Labels: `live`, `opinion`, `video`, `analysis`. Only stories with one of them are shown. */
  @property() labels?: Names;
  /** Names of publishers, separated by commas. Only stories from one of them are shown. */
  @property() publishers?: Names;
  /** Compares two stories, as for `sort`. */
  @property({attribute: false}) order?: (a: StoryLink, b: StoryLink) => number;
  /** Keeps its stories, even if other lists of the page show them too. */
  @property({type: Boolean}) pinned = false;
  /** Shows stories that other lists of the page show. */
  @property({type: Boolean, attribute: 'allow-repeats'}) allowRepeats = false;
  /**
   * Age from which a story shows its year, in days or years: `90`, `2 years`; one year by default.
   */
  @property({attribute: 'old-after'}) oldAfter?: string;
  /** IANA time zone of dates; by default the reader's. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /**
   * Returns the current time, as a date or in milliseconds since 1970; by default the reader's
   * clock.
   */
  @property({attribute: false}) clock?: () => number | Date;
  /** `rel` of each link, such as `sponsored`. */
  declare rel?: string;
  /**
   * Prefetches a story of the same site when the reader is about to open it, if its address has a
   * year and a month (`/2025/03/`) or ends with a headline of four words or more. Excludes addresses
   * with a query, a `rel` of `nofollow`, or words such as «logout» and «cart».
   */
  @property({type: Boolean, reflect: true}) prefetch = false;

  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'StoryList',
    role: 'region',
    isOptional: true,
    property: () => this.#list(),
    scripts: [
      'application/json',
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
    ],
    read: (readers, given) => this.#read(readers, given),
    readSeveral: (src, signal) => this.#readSeveral(src, signal),
    templates,
    settings: () => ({
      kind: this.kind,
      heading: this.heading,
      headingLevel: this.headingLevel,
      layout: this.layout,
      order: this.order,
      timeZone: this.timeZone,
    }),
    draw: (module, list: StoryList, locale) => module.drawStories(module, list, locale, this),
  });
  #given: readonly [unknown, StoryList] | undefined;
  #live: LiveStories | undefined;

  /**
   * The list that is shown, as data: from the page, from `src` or from a child script. Undefined
   * where the element shows plain HTML. Set `stories` to change it.
   */
  get data(): StoryList | undefined {
    return this.content.data;
  }

  protected override willUpdate(): void {
    if (!this.#live && live.module)
      this.#live = new live.module.LiveStories(this, this.content.lightDom, this.content);
  }

  protected override updated(): void {
    if (this.#live) return;
    const {isEmpty} = this.content.lightDom;
    this.content.states.toggle('empty', isEmpty);
    // Offline: the markup stays as it is.
    if (!isEmpty) this.#activate().catch(() => undefined);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#activate().catch(() => undefined);
    const isLive = await super.getUpdateComplete();
    await this.#live?.settled;
    return isComplete && isLive;
  }

  /** Converts an array of stories to a list of the model. */
  #list(): StoryList | undefined {
    const {stories} = this;
    if (!Array.isArray(stories)) return stories as StoryList | undefined;
    if (this.#given?.[0] !== stories)
      this.#given = [stories, {kind: 'related', stories: [...(stories as StoryLink[])]}];
    return this.#given[1];
  }

  #readSeveral(src: string, signal: AbortSignal): Promise<Reading<StoryList>> | undefined {
    if (!/\S\s+\S/.test(src)) return undefined;
    return import('./source-chain.js').then(({readChain}) => readChain(src, this, signal));
  }

  async #read({readStories}: Readers, {text, ...options}: GivenText): Promise<Reading<StoryList>> {
    const [{list, issues}, {noteAnswer}] = await Promise.all([
      readStories(text, options),
      live.load(),
    ]);
    noteAnswer(this, options.url);
    return {data: list, issues};
  }

  async #activate(): Promise<void> {
    if (live.module) return;
    await live.load();
    this.requestUpdate();
  }
}

define('aw-related-stories', AwRelatedStories);

declare global {
  interface HTMLElementTagNameMap {
    'aw-related-stories': AwRelatedStories;
  }
}
