import {property} from 'lit/decorators.js';
import {Content} from '../../element-kit/content.js';
import {ContentElement} from '../../element-kit/content-element.js';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import {watchPictures} from '../../element-kit/pictures.js';
import type {Block, Sentence} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {LivePosts} from './live-posts.js';
import {wordStyles} from '../../templates/blocks/blocks.styles.js';

const templates = templatesOnDemand(() => import('../../templates/blocks/blocks.template.js'));

const players = onDemand(() => import('./players.js'));
const live = onDemand(() => import('./live-posts.js'));
const looks = onDemand(() => import('../../templates/blocks/drawn.styles.js'));
const sentences = onDemand(() => import('./show-sentence.js'));
const stops = onDemand(() => import('./scroll-stops.js'));

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
 * @csspart new-posts - The button that leads to posts that came while the reader reads others.
 * @csspart more - The button that shows further posts.
 * @csspart back - The button that leads back from a sentence to the figure that it states.
 * @csspart placeholder - What stands in for the text until it is there.
 * @csspart error - The sentence that says that the text could not be loaded.
 * @csspart source - The link to what could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-accent - Links' focus and kickers.
 * @cssprop --aw-color-highlight - Ground of a sentence that a figure leads to.
 * @cssprop --aw-font-text - Face of the text where the element is `isolated`.
 * @cssprop --aw-font-display - Face of headlines and figures.
 * @cssprop --aw-font-size - Size of the text where the element is `isolated`.
 * @cssprop --aw-measure - Longest line.
 * @cssprop --aw-space - Unit of the space between parts.
 */
export class AwArticleBody extends ContentElement {
  /** The text as blocks of the model. */
  @property({attribute: false}) blocks?: Given<readonly Block[]>;
  /** IANA zone of the place, for dates with an hour in tolls of the text. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Days after which a figure of a toll in the text says how old it is. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /** In which order the posts of a live story stand; as the data have them where absent. */
  @property({attribute: 'post-order'}) postOrder?: 'newest' | 'oldest';
  /** What time it is, for ages of posts. */
  @property({attribute: false}) clock: () => Date = () => new Date();
  /** Level of the highest headings of the text, from 2 to 6: the others follow. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Address of a story in any format that the readers know. */
  declare src?: string;
  /**
   * Hosts whose players the text may load, beside those of well-known providers; with spaces between
   * them. A host stands for those below it too.
   */
  @property() players?: string | readonly string[];

  #posts: LivePosts | undefined;
  protected readonly content = new Content(this, wordStyles, {
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
      tick: this.#posts?.tick,
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
   * The text that is shown, as data: what the page gave, or what was read from `src` or a child
   * script. Absent where the element shows markup. Set `blocks` to change it.
   */
  get data(): readonly Block[] | undefined {
    return this.content.data;
  }

  /**
   * Leads the reader to a sentence of the text: scrolls there, highlights it and gives it focus.
   * @param origin the link to the sentence: a button, or the Escape key, leads back to it, and it
   * is followed where the sentence is not found
   * @returns whether the sentence was found
   */
  async showSentence(sentence: Sentence, origin?: HTMLElement): Promise<boolean> {
    const {data: blocks} = this.content;
    const isShown = await sentences
      .load()
      .then(({showSentence}) =>
        showSentence(this, this.content.lightDom, this.content.language, sentence, blocks, origin),
      )
      .catch(() => false); // Off line: the link leads there without us.
    if (!isShown && origin instanceof HTMLAnchorElement) location.href = origin.href;
    return isShown;
  }

  protected override updated(): void {
    watchPictures(this);
    if (!this.#posts && this.querySelector('.aw-post')) {
      live
        .load()
        .then(({LivePosts}) => (this.#posts ??= new LivePosts(this, this.content)))
        .catch(() => undefined); // Off line: all posts are there.
    }
    sentences.module?.nameWayBack(this, this.content.language);
    // Written by hand, or by a server for a page without our style sheet.
    if (!this.content.data && this.firstElementChild)
      looks
        .load()
        .then(({drawnStyles}) => this.content.lightDom.dress(drawnStyles))
        .catch(() => undefined);
    if (this.querySelector('.aw-scroll, pre'))
      stops
        .load()
        .then(({watchScrolling}) => watchScrolling(this.content.lightDom.root))
        .catch(() => undefined); // Off line: each of them stays a stop.
    if (!players.module && !this.querySelector('[data-player]')) return;
    players
      .load()
      .then(({offerPlayers}) => offerPlayers(this, this.content.language))
      .catch(() => undefined); // Off line: there is the link.
  }
}

define('aw-article-body', AwArticleBody);

declare global {
  interface HTMLElementTagNameMap {
    'aw-article-body': AwArticleBody;
  }
}
