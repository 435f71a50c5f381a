import {html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {Content} from '../../element-kit/content.js';
import {ContentElement} from '../../element-kit/content-element.js';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import type {StoryLink, StoryList} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Names} from './choose-stories.js';
import type {LiveStories} from './live-stories.js';
import {wordStyles} from '../../templates/lists/lists.styles.js';
import {ownDocument} from '../../templates/own-document.js';

export {StorySelectEvent, type StoryViewEvent} from './story-events.js';

/** Makes a list live: which stories it shows, their times, what the page is told of them. */
const live = onDemand(() => import('./live-stories.js'));

/** Stories that are to be left out are never painted, so both are loaded before any is drawn. */
const templates = templatesOnDemand(async () => {
  const [module, {drawStories}] = await Promise.all([
    import('../../templates/lists/stories.template.js'),
    live.load(),
  ]);
  return {...module, drawStories};
});

/** Several addresses, as a list of them is sent by mail or HTTP (RFC 2483). */
const addressList = 'text/uri-list';

/**
 * Stories to go on to: what to read next, or, ranked, what others read.
 *
 * @tagname aw-related-stories
 * @slot - A heading and a list of links, as plain HTML.
 * @fires {StorySelectEvent} aw-story-select - The reader follows a story.
 * @fires {StoryViewEvent} aw-story-view - Half of a story was in sight for a second.
 * @cssprop --aw-color-accent - Links' focus and kickers.
 * @cssprop --aw-font-display - Face of headlines and figures.
 * @cssprop --aw-space - Unit of the space between parts.
 * @cssstate failed - The list could not be had; the reader sees nothing of it.
 * @cssstate empty - There is nothing to show; the element takes no space.
 */
export class AwRelatedStories extends ContentElement {
  /** The stories, or a whole list of the model with kind and heading. */
  @property({attribute: false}) stories?: Given<StoryList | readonly StoryLink[]>;
  /** What the list is: `read-next`, `trending`, which is ranked, or `related`; as the data say where absent. */
  @property() kind?: StoryList['kind'];
  /** Heading above the list; that of the data, or the language's own for the kind where absent. */
  @property() heading?: string;
  /** Level of the heading, from 2 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** How the list is set: `list`, `cards`, `ranked`, `compact`, `lead`. */
  @property({reflect: true}) layout?: 'list' | 'cards' | 'ranked' | 'compact' | 'lead';
  /**
   * Address of a feed, or of a list as JSON of the model. Of several with spaces between them the
   * first wins that gives `enough` stories.
   */
  declare src?: string;
  /** How many stories an address must give: as many as `limit` where absent, or else 3. */
  @property({type: Number}) enough?: number;
  /** Most stories that are shown. */
  @property({type: Number}) limit?: number;
  /** Days after which a story is not shown. */
  @property({type: Number, attribute: 'max-age'}) maxAge?: number;
  /** Addresses of stories that are not shown, with spaces between them; the page's own never is. */
  @property() exclude?: Names;
  /** Kickers, one of which a story must have; with commas between them. */
  @property() kickers?: Names;
  /** Labels, one of which a story must have: `live`, `opinion`, `video`, `analysis`. */
  @property() labels?: Names;
  /** Names of publishers, one of which a story must have; with commas between them. */
  @property() publishers?: Names;
  /** Compares two stories, as for `sort`. */
  @property({attribute: false}) order?: (a: StoryLink, b: StoryLink) => number;
  /** Keeps its stories, whatever other lists of the page show. */
  @property({type: Boolean}) pinned = false;
  /** Shows stories that other lists of the page show. */
  @property({type: Boolean, attribute: 'allow-repeats'}) allowRepeats = false;
  /** Age from which a story says of what year it is, in days or years: `90`, `2 years`; a year where absent. */
  @property({attribute: 'old-after'}) oldAfter?: string;
  /** IANA zone that dates are told in; the reader's where absent. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Tells the time, in milliseconds since 1970; the reader's clock where absent. */
  @property({attribute: false}) clock?: () => number | Date;
  /** What the stories are to the page, as `rel` of each link: `sponsored`. */
  declare rel?: string;
  /**
   * Fetches a story of the page's own site when the reader is about to follow it: without a query, a
   * `rel` of `nofollow`, or words such as «logout» and «cart» in its address.
   */
  @property({type: Boolean, reflect: true}) prefetch = false;

  protected readonly content = new Content(this, wordStyles, {
    type: 'StoryList',
    role: 'region',
    property: () => this.#list() ?? this.#addresses(),
    scripts: [
      'application/json',
      'application/feed+json',
      'application/rss+xml',
      'application/atom+xml',
    ],
    read: (readers, given, signal) => this.#read(readers, given, signal),
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
  #chain: HTMLScriptElement | undefined;
  #live: LiveStories | undefined;

  /**
   * The list that is shown, as data: what the page gave, or what was read from `src` or a child
   * script. Absent where the element shows markup. Set `stories` to change it.
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
    // Off line, the words stay as they are.
    if (!isEmpty) this.#enliven().catch(() => undefined);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#enliven().catch(() => undefined);
    const isLive = await super.getUpdateComplete();
    await this.#live?.settled;
    return isComplete && isLive;
  }

  protected override render(): TemplateResult {
    return html`${this.content.lightDom.slot}`;
  }

  /** A bare list of stories becomes one of the model. */
  #list(): StoryList | undefined {
    const {stories} = this;
    if (!Array.isArray(stories)) return stories as StoryList | undefined;
    if (this.#given?.[0] !== stories)
      this.#given = [stories, {kind: 'related', stories: [...(stories as StoryLink[])]}];
    return this.#given[1];
  }

  /** Several addresses are text to be read, as that of a child script. */
  #addresses(): HTMLScriptElement | undefined {
    const {src} = this;
    if (!src || !/\S\s+\S/.test(src)) return (this.#chain = undefined);
    if (this.#chain?.text === src) return this.#chain;
    this.#chain = ownDocument.createElement('script');
    this.#chain.type = addressList;
    this.#chain.append(src);
    return this.#chain;
  }

  async #read(
    {readStories}: Readers,
    {text, ...options}: GivenText,
    signal: AbortSignal,
  ): Promise<Reading<StoryList>> {
    if (options.contentType === addressList)
      return (await import('./source-chain.js')).readChain(String(text), this, signal);
    const {list, issues} = await readStories(text, options);
    return {data: list, issues};
  }

  async #enliven(): Promise<void> {
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
