import {property} from 'lit/decorators.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import {watchPictures} from '../../element-kit/pictures.js';
import type {Block, Sentence} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {LivePosts} from './live-posts.js';
import {lightDomStyles} from '../../templates/blocks/blocks.styles.js';

const templates = templatesOnDemand(() => import('../../templates/blocks/blocks.template.js'));

const players = onDemand(() => import('./players.js'));
const live = onDemand(() => import('./live-posts.js'));
const looks = onDemand(() => import('../../templates/blocks/drawn.styles.js'));
const sentences = onDemand(() => import('./show-sentence.js'));
const stops = onDemand(() => import('./scroll-stops.js'));
const fragments = onDemand(() => import('../../element-kit/follow-within.js'));

async function readBody(
  {readArticle}: Readers,
  {text, ...options}: GivenText,
): Promise<Reading<Block[]>> {
  const reading = await readArticle(text, options);
  return {...reading, data: reading.article.body};
}

/**
 * The text of a story: headings, paragraphs, quotations, lists, figures, tables, notes, corrections.
 *
 * @tagname aw-article-body
 * @slot - The text, as plain HTML.
 * @csspart new-posts - The button for new posts above what the reader is reading.
 * @csspart more - The button that shows more posts.
 * @csspart back - The button that returns from a sentence to the figure in the card.
 * @csspart placeholder - The placeholder while the text loads.
 * @csspart error - The message that the text could not be loaded.
 * @csspart source - The link to the address that could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-accent - Focus of links, and kickers.
 * @cssprop --aw-color-highlight - Background of a sentence that a figure links to.
 * @cssprop --aw-font-text - Font of the text where the element is `isolated`.
 * @cssprop --aw-font-display - Font of headlines and figures.
 * @cssprop --aw-font-size - Size of the text where the element is `isolated`.
 * @cssprop --aw-measure - Maximum line length.
 * @cssprop --aw-space - Unit of the space between parts.
 */
export class AwArticleBody extends ContentElement {
  /** The text as blocks of the model. */
  @property({attribute: false}) blocks?: Given<readonly Block[]>;
  /** IANA time zone of the place, for dates with a time in tolls of the text. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Days after which a figure of a toll in the text shows its age. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /** Order of the posts of a live story; by default that of the data. */
  @property({attribute: 'post-order'}) postOrder?: 'newest' | 'oldest';
  /** Returns the current time, for the ages of posts. */
  @property({attribute: false}) clock: () => Date = () => new Date();
  /** Level of the highest headings of the text, from 2 to 6. The others are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Address of a story in any format that the readers support. */
  declare src?: string;
  /**
   * Hosts whose players the text may load, besides those of well-known providers, separated by
   * spaces. A host includes its subdomains.
   */
  @property() players?: string | readonly string[];

  #posts: LivePosts | undefined;
  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'Block[]',
    property: () => this.blocks,
    scripts: ['application/json'],
    read: readBody,
    templates,
    settings: () => ({
      timeZone: this.timeZone,
      staleAfter: this.staleAfter,
      headingLevel: this.headingLevel,
      order: this.postOrder,
      clock: this.clock,
      tick: this.#posts?.tick ?? 0,
    }),
    draw: ({bodyTemplate, drawnStyles}, blocks: Block[], locale, settings) => {
      this.content.lightDom.dress(drawnStyles);
      players.module?.parkPlayers(this);
      return bodyTemplate(blocks, locale, {...settings, now: settings.clock()});
    },
  });

  constructor() {
    super();
    this.addEventListener('click', (event) => players.module?.playOnRequest(event));
    this.addEventListener('aw-figure-select', (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      void this.showSentence(event.sentence, event.link);
    });
  }

  /**
   * The text that is shown, as data: from the page, from `src` or from a child script. Undefined
   * where the element shows plain HTML. Set `blocks` to change it.
   */
  get data(): readonly Block[] | undefined {
    return this.content.data;
  }

  /**
   * Takes the reader to a sentence of the text: scrolls there, highlights it and focuses it.
   * @param origin the link to the sentence. A button and the Escape key return to it. If the
   * sentence is not found, the link is followed.
   * @returns whether the sentence was found
   */
  async showSentence(sentence: Sentence, origin?: HTMLElement): Promise<boolean> {
    const {data: blocks} = this.content;
    const isShown = await sentences
      .load()
      .then(({showSentence}) =>
        showSentence(this, this.content.lightDom, this.content.language, sentence, blocks, origin),
      )
      .catch(() => false); // Offline: the browser follows the link.
    if (!isShown && origin instanceof HTMLAnchorElement) location.href = origin.href;
    return isShown;
  }

  protected override updated(): void {
    watchPictures(this);
    // Offline, all posts are shown, boxes stay focusable, and players stay links.
    if (!this.#posts && this.querySelector('.aw-post'))
      live.use(({LivePosts}) => (this.#posts ??= new LivePosts(this, this.content)));
    sentences.module?.nameWayBack(this, this.content.language);
    // Written by hand, or rendered by a server for a page without our style sheet.
    if (!this.content.data && this.firstElementChild)
      looks.use(({drawnStyles}) => this.content.lightDom.dress(drawnStyles));
    if (this.querySelector('.aw-scroll, pre'))
      stops.use(({watchScrolling}) => watchScrolling(this.content.lightDom.root));
    // Ids that the library gives are unique on a page.
    if (this.querySelector('a[href^="#"]:not([href^="#aw-"])'))
      fragments.use(({followPastOthers}) => this.addEventListener('click', followPastOthers));
    if (players.module ?? this.querySelector('[data-player]'))
      players.use(({offerPlayers}) => offerPlayers(this, this.content.language));
  }
}

define('aw-article-body', AwArticleBody);

declare global {
  interface HTMLElementTagNameMap {
    'aw-article-body': AwArticleBody;
  }
}
