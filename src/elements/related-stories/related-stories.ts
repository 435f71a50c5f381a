import {property} from 'lit/decorators.js';
import type {Behaviour} from '../../element-kit/behaviours.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import type {Clock} from '../../format/clock.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Names} from '../../model/lists/choose-stories.js';
import {live, readList, readSeveral, templates, toList} from './load-list.js';
import type {StoriesOptions} from '../../templates/lists/stories.template.js';
import {lightDomStyles} from '../../templates/lists/lists.styles.js';

export {StorySelectEvent, type StoryViewEvent} from './story-events.js';

const behaviours: readonly Behaviour<AwRelatedStories, StoryList>[] = [
  {
    isNeeded: (_list, {lightDom}) => live.module ?? !lightDom.isEmpty,
    module: live,
    isAwaited: true,
  },
];

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
export class AwRelatedStories extends ContentElement<StoryList> {
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
  @property({attribute: 'old-after'}) oldAfter?: string | number;
  /** IANA time zone of dates; by default the reader's. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /**
   * Returns the current time, as a date or in milliseconds since 1970; by default the reader's
   * clock.
   */
  @property({attribute: false}) clock?: Clock;
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
    property: () => toList(this.stories),
    scripts: [
      'application/json',
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
    ],
    read: (readers, given) => readList(readers, given, this),
    readSeveral: (src, signal) => readSeveral(src, signal, this),
    templates,
    draw: ({drawStories}, list: StoryList, locale) => drawStories(list, locale, this),
    drawnWith: {
      kind: true,
      heading: true,
      headingLevel: true,
      layout: true,
      order: true,
      rel: true,
      timeZone: true,
    } satisfies Record<keyof StoriesOptions, true>,
    behaviours,
  });

  protected override updated(): void {
    const {lightDom, states} = this.content;
    if (!live.module) states.toggle('empty', lightDom.isEmpty);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await live.module?.settledStories(this);
    return isComplete;
  }
}

define('aw-related-stories', AwRelatedStories);

declare global {
  interface HTMLElementTagNameMap {
    'aw-related-stories': AwRelatedStories;
  }
}
