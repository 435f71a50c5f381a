import {property} from 'lit/decorators.js';
import type {Behaviour} from '../../element-kit/behaviours.js';
import {markChecked} from '../../element-kit/checked.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {loadTemplates, onDemand} from '../../element-kit/on-demand.js';
import {pictures} from '../../element-kit/pictures.js';
import type {Article} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {Issue} from '../../model/issue.js';
import {answerFigures} from '../article-body/answer-figures.js';
import '../article-body/article-body.js';
import '../casualty-card/casualty-card.js';
import '../related-stories/related-stories.js';
import '../weather-dateline/weather-dateline.js';
import {lightDomStyles} from '../../templates/article/article.styles.js';
import type {ArticleContext} from '../../templates/article/article.template.js';
import type {Complete} from '../../templates/complete.js';
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

const behaviours: readonly Behaviour<AwArticle, Article>[] = [
  pictures,
  {isNeeded: ({refresh, data}) => refresh ?? data?.coverage, module: live},
];

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
export class AwArticle extends ContentElement<Article> {
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

  readonly #found = new FoundCasualties();
  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'Article',
    role: 'article',
    property: () => this.#live?.newer?.data ?? this.article,
    scripts: [
      'application/json',
      'application/ld+json',
      'text/plain',
      'text/html',
      'text/markdown',
    ],
    ofStory: markChecked,
    templates,
    inspect: ({inspectArticle}, article: Article) => [
      ...(this.#live?.issuesOf(article) ?? []),
      ...inspectArticle(article, new Date()),
    ],
    draw: ({articleTemplate}, article: Article, locale) =>
      articleTemplate(article, locale, {
        now: new Date(Date.now()),
        found: this.casualtiesFromText ? this.#found.report : undefined,
        casualtiesAt: this.casualtiesAt,
        staleAfter: this.staleAfter,
        oldAfter: this.oldAfter,
        postOrder: this.postOrder,
        headingLevel: this.headingLevel,
        players: this.players,
        rel: this.rel,
      } satisfies Complete<ArticleContext>),
    behaviours,
  });

  constructor() {
    super();
    answerFigures(this, () => this.content.lightDom.root.querySelector('aw-article-body'));
  }

  override get data(): Article | undefined {
    // A server rendered the current markup from the data of the page.
    return super.data ?? (this.dataset['awPrinted'] ? (this.article as Article) : undefined);
  }

  get #live(): LiveStory | undefined {
    return live.module?.liveStoryOf(this);
  }

  override get issues(): readonly Issue[] {
    return [...this.content.issues, ...(this.#live?.issues ?? [])];
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

  protected override updated(): void {
    if (this.casualtiesFromText && this.data)
      this.#found.read(this.data, this.content).catch(() => undefined); // Offline: the figures are in the text.
  }
}

define('aw-article', AwArticle);

declare global {
  interface HTMLElementTagNameMap {
    'aw-article': AwArticle;
  }
}
