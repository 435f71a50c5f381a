import {property} from 'lit/decorators.js';
import {contains} from '../../element-kit/behaviours.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {onDemand, templatesOnDemand} from '../../element-kit/on-demand.js';
import {pictures} from '../../element-kit/pictures.js';
import {type Clock, readClock} from '../../format/clock.js';
import type {Block, Sentence} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import {answerFigures} from './answer-figures.js';
import type {BodyContext} from '../../templates/blocks/block-context.js';
import type {Complete} from '../../templates/complete.js';
import {lightDomStyles} from '../../templates/blocks/blocks.styles.js';

const templates = templatesOnDemand(() => import('../../templates/blocks/blocks.template.js'));
const players = onDemand(() => import('./players.js'));
const looks = onDemand(() => import('../../templates/blocks/drawn.styles.js'));
const sentences = onDemand(() => import('./show-sentence.js'));

// Offline, all posts are shown, boxes stay focusable, and players stay links.
const behaviours = [
  pictures,
  {isNeeded: contains('.aw-post'), module: onDemand(() => import('./live-posts.js'))},
  {isNeeded: contains('.aw-scroll, pre'), module: onDemand(() => import('./scroll-stops.js'))},
  {isNeeded: contains('[data-player]'), module: players},
  // Ids that the library gives are unique on a page.
  {
    isNeeded: contains('a[href^="#"]:not([href^="#aw-"])'),
    module: onDemand(() => import('../../element-kit/follow-within.js')),
  },
];

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
export class AwArticleBody extends ContentElement<readonly Block[]> {
  /** The text as blocks of the model. */
  @property({attribute: false}) blocks?: Given<readonly Block[]>;
  /** IANA time zone of the place, for dates with a time in tolls of the text. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Days after which a figure of a toll in the text shows its age. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /** Order of the posts of a live story; by default that of the data. */
  @property({attribute: 'post-order'}) postOrder?: 'newest' | 'oldest';
  /**
   * Returns the current time for the ages of posts, as a date or in milliseconds since 1970;
   * by default the reader's clock.
   */
  @property({attribute: false}) clock?: Clock;
  /** Level of the highest headings of the text, from 2 to 6. The others are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Address of a story in any format that the readers support. */
  declare src?: string;
  /**
   * Hosts whose players the text may load, besides those of well-known providers, separated by
   * spaces. A host includes its subdomains.
   */
  @property() players?: string | readonly string[];

  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'Block[]',
    property: () => this.blocks,
    scripts: ['application/json'],
    ofStory: ({body}) => body,
    templates,
    draw: ({bodyTemplate, drawnStyles}, blocks: readonly Block[], locale) => {
      this.content.lightDom.dress(drawnStyles);
      players.module?.parkPlayers(this);
      return bodyTemplate(blocks, locale, {
        timeZone: this.timeZone,
        staleAfter: this.staleAfter,
        headingLevel: this.headingLevel,
        postOrder: this.postOrder,
        now: readClock(this.clock),
      } satisfies Complete<BodyContext>);
    },
    behaviours,
  });

  constructor() {
    super();
    answerFigures(this, () => this);
  }

  /**
   * Takes the reader to a sentence of the text: scrolls there, highlights it and focuses it.
   * @param origin the link to the sentence. A button and the Escape key return to it. If the
   * sentence is not found, the link is followed.
   * @returns whether the sentence was found
   */
  async showSentence(sentence: Sentence, origin?: HTMLElement): Promise<boolean> {
    const isShown = await sentences
      .load()
      .then(({showSentence}) => showSentence(this, this.content, sentence, origin))
      .catch(() => false); // Offline: the browser follows the link.
    if (!isShown && origin instanceof HTMLAnchorElement) location.href = origin.href;
    return isShown;
  }

  protected override updated(): void {
    // Written by hand, or rendered by a server for a page without our style sheet.
    if (!this.data && this.firstElementChild)
      void looks.use(({drawnStyles}) => this.content.lightDom.dress(drawnStyles));
  }
}

define('aw-article-body', AwArticleBody);

declare global {
  interface HTMLElementTagNameMap {
    'aw-article-body': AwArticleBody;
  }
}
