import type {PropertyValues} from '@lit/reactive-element';
import {property} from 'lit/decorators.js';
import {markChecked} from '../../element-kit/checked.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import type {GivenText, Readers, Reading} from '../../element-kit/content-options.js';
import {define} from '../../element-kit/define.js';
import {loadTemplates, onDemand} from '../../element-kit/on-demand.js';
import {watchPictures} from '../../element-kit/pictures.js';
import type {Article} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Issue} from '../../model/issue.js';
import type {AwArticleBody} from '../article-body/article-body.js';
import '../article-body/article-body.js';
import '../casualty-card/casualty-card.js';
import '../related-stories/related-stories.js';
import '../weather-dateline/weather-dateline.js';
import {lightDomStyles} from '../../templates/article/article.styles.js';
import type {Refresh} from '../../refresh/loader.js';
import {FoundCasualties} from './found-casualties.js';
import type {LiveStory} from './live-story.js';

const templates = onDemand(async () => {
  const [module] = await Promise.all([
    import('../../templates/article/article.template.js'),
    loadTemplates(), // So that the parts of the story appear together.
  ]);
  return module;
});

const live = onDemand(() => import('./live-story.js'));

async function readStory(
  {readArticle}: Readers,
  {text, ...options}: GivenText,
): Promise<Reading<Article>> {
  const reading = await readArticle(text, options);
  return {...reading, data: markChecked(reading.article)};
}

/**
 * A whole story: weather, place and date, headline, text, toll, and what to read next.
 *
 * @tagname aw-article
 * @slot - The story, as plain HTML with the other elements in it.
 * @fires {FigureSelectEvent} aw-figure-select - The reader asked for the sentence that states a
 * figure; from a card within.
 * @fires {StorySelectEvent} aw-story-select - The reader follows a story; from a list within.
 * @fires {StoryViewEvent} aw-story-view - Half of a story was visible for a second; from a list
 * within.
 * @fires {UnitChangeEvent} aw-unit-change - The reader asked for the other unit of temperature; from the dateline within.
 * @fires {UpdateEvent} aw-update - A story with `refresh` or `coverage` changed while it was shown;
 * lists the changes.
 * @csspart placeholder - The placeholder while the story loads.
 * @csspart error - The message that the story could not be loaded.
 * @csspart source - The link to the address that could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-accent - Focus of links, and kickers.
 * @cssprop --aw-font-text - Font of the text where the element is `isolated`.
 * @cssprop --aw-font-display - Font of headlines and figures.
 * @cssprop --aw-font-size - Size of the text where the element is `isolated`.
 * @cssprop --aw-measure - Maximum line length.
 * @cssprop --aw-space - Unit of the space between parts.
 */
export class AwArticle extends ContentElement {
  /** The story as an object of the model. */
  @property({attribute: false}) article?: Given<Article>;
  /** Level of the headline, from 1 to 6. The headings within are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 1;
  /** Address of a story in any format that the readers support. */
  declare src?: string;
  /**
   * Hosts whose players the text may load, besides those of well-known providers, separated by
   * spaces. A host includes its subdomains.
   */
  @property() players?: string | readonly string[];
  /**
   * Shows the casualty figures that a program finds in the text with certainty, and marks them as
   * such. For English and Spanish.
   */
  @property({type: Boolean, attribute: 'casualties-from-text'}) casualtiesFromText = false;
  /** Position of the toll: after the text, or between head and text. */
  @property({attribute: 'casualties-at'}) casualtiesAt: 'head' | 'end' = 'end';
  /** Days after which a figure of a toll shows its age. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /**
   * Age from which a story shows its age, by the reader's clock: `90` days, `2 years`, `never`; one
   * year by default.
   */
  @property({attribute: 'old-after'}) oldAfter?: string | number;
  /** Order of the posts of a live story; by default that of the data. */
  @property({attribute: 'post-order'}) postOrder?: 'newest' | 'oldest';
  /** Requests newer states of the story. By default nothing is requested. */
  @property({attribute: false}) refresh?: Refresh;

  #live: LiveStory | undefined;
  /** The state that `refresh` loaded, and its issues. */
  #newer: Reading<Article> | undefined;

  readonly #found = new FoundCasualties(this);
  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'Article',
    role: 'article',
    property: () => this.#newer?.data ?? this.article,
    scripts: [
      'application/json',
      'application/ld+json',
      'text/plain',
      'text/html',
      'text/markdown',
    ],
    read: readStory,
    templates,
    inspect: ({inspectArticle}, article: Article) => [
      ...(article === this.#newer?.data ? this.#newer.issues : []),
      ...inspectArticle(article, new Date()),
    ],
    settings: () => ({
      found: this.casualtiesFromText ? this.#found.report : undefined,
      casualtiesAt: this.casualtiesAt,
      staleAfter: this.staleAfter,
      oldAfter: this.oldAfter,
      postOrder: this.postOrder,
      headingLevel: this.headingLevel,
      players: this.players,
      rel: this.rel,
      tick: this.#live?.tick,
    }),
    draw: ({articleTemplate}, article: Article, locale, settings) =>
      articleTemplate(article, locale, {...settings, now: new Date(Date.now())}),
  });

  constructor() {
    super();
    this.addEventListener('aw-figure-select', (event) => {
      if (event.defaultPrevented) return;
      const body = this.content.lightDom.root.querySelector<AwArticleBody>('aw-article-body');
      if (!body) return;
      event.preventDefault();
      void body.showSentence(event.sentence, event.link);
    });
  }

  /**
   * The story that is shown, as data: from the page, from `src`, from a child script, or a newer
   * state from `refresh`. Undefined where the element shows plain HTML. Set `article` to change it.
   */
  get data(): Article | undefined {
    return this.content.data ?? this.#printed;
  }

  override get issues(): readonly Issue[] {
    return [...this.content.issues, ...(this.#live?.issues ?? [])];
  }

  /** The data from which a server rendered the current markup. */
  get #printed(): Article | undefined {
    return this.dataset['awPrinted'] ? (this.article as Article | undefined) : undefined;
  }

  /**
   * A story from data fires its own events, so those of its parts stay inside: a listener outside
   * hears each story once.
   */
  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    for (const type of ['aw-load', 'aw-error'])
      root.addEventListener(type, (event) => {
        if (this.data) event.stopPropagation();
      });
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('article') || changed.has('src')) this.#newer = undefined;
  }

  protected override updated(): void {
    watchPictures(this);
    const {data} = this;
    if (!this.#live && (this.refresh ?? data?.coverage))
      live.use(({LiveStory}) => {
        this.#live ??= new LiveStory(this, this.content, (newer) => {
          this.#newer = newer;
          this.requestUpdate();
        });
      });
    if (this.casualtiesFromText && data)
      this.#found.read(data, this.content.language.language).catch(() => undefined); // Offline: the figures are in the text.
  }
}

define('aw-article', AwArticle);

declare global {
  interface HTMLElementTagNameMap {
    'aw-article': AwArticle;
  }
}
