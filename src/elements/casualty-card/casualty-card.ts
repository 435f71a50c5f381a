import {property} from 'lit/decorators.js';
import {ContentController} from '../../element-kit/content-controller.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {templatesOnDemand} from '../../element-kit/on-demand.js';
import type {Block, CasualtyReport} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import type {CardOptions} from '../../templates/card/card-context.js';
import type {Complete} from '../../templates/complete.js';
import {lightDomStyles} from '../../templates/card/card.styles.js';
import {selectFigure} from './select-figure.js';

const templates = templatesOnDemand(() => import('../../templates/card/report.template.js'));

/**
 * Who was killed, injured, missing or displaced: by whose count, as of when, and within what scope.
 *
 * @tagname aw-casualty-card
 * @slot - The same as plain HTML.
 * @fires {FigureSelectEvent} aw-figure-select - The reader asked for the sentence that states a figure.
 * @csspart placeholder - The placeholder while the card loads.
 * @csspart error - The message that the card could not be loaded.
 * @csspart source - The link to the address that could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-accent - Focus of links, and kickers.
 * @cssprop --aw-font-display - Font of headlines and figures.
 * @cssprop --aw-measure - Maximum line length.
 * @cssprop --aw-space - Unit of the space between parts.
 * @cssstate sensitive - The card shows people who came to harm: do not place advertising beside it.
 */
export class AwCasualtyCard extends ContentElement<CasualtyReport> {
  /** The report as an object of the model. */
  @property({attribute: false}) report?: Given<CasualtyReport>;
  /** The text that `sentence` of the figures points into. */
  @property({attribute: false}) blocks?: Given<readonly Block[]>;
  /**
   * `id` of the `<aw-article-body>` whose sentences the figures link to. Not needed within an
   * `<aw-article>`.
   */
  @property({attribute: 'for'}) htmlFor?: string;
  /** IANA time zone of the place, for dates with a time. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Days after which a figure shows its age. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /** Level of the heading, from 1 to 6. Those within are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Marks the figures as read from the text by a program and not confirmed by an editor. */
  @property({type: Boolean, attribute: 'from-text'}) fromText = false;
  /** Shows the part of a figure that its subsets do not cover, where it can be calculated. */
  @property({type: Boolean, attribute: 'with-remainder'}) withRemainder = false;
  /** Address of a report as JSON of the model. */
  declare src?: string;

  protected readonly content = new ContentController(this, lightDomStyles, {
    type: 'CasualtyReport',
    role: 'group',
    property: () => this.report,
    scripts: ['application/json'],
    templates,
    inspect: ({inspectReport}, report: CasualtyReport) => inspectReport(report, new Date()),
    draw: ({reportTemplate}, report: CasualtyReport, locale) =>
      reportTemplate(report, locale, {
        now: new Date(),
        blocks: this.blocks as readonly Block[] | undefined,
        htmlFor: this.htmlFor,
        timeZone: this.timeZone,
        staleAfter: this.staleAfter,
        fromText: this.fromText,
        withRemainder: this.withRemainder,
        headingLevel: this.headingLevel,
      } satisfies Complete<CardOptions>),
  });

  constructor() {
    super();
    this.addEventListener('click', (event) => selectFigure(this, event));
  }

  protected override updated(): void {
    const {data} = this;
    this.content.states.toggle(
      'sensitive',
      data ? data.figures.length > 0 : !this.content.lightDom.isEmpty,
    );
    if (data || this.staleAfter === undefined) return;
    void templates.use(({showAges}) => showAges(this, this.content.language.locale));
  }
}

define('aw-casualty-card', AwCasualtyCard);

declare global {
  interface HTMLElementTagNameMap {
    'aw-casualty-card': AwCasualtyCard;
  }
}
