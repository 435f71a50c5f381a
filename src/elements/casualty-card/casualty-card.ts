import {property} from 'lit/decorators.js';
import {Content} from '../../element-kit/content.js';
import {ContentElement} from '../../element-kit/content-element.js';
import {define} from '../../element-kit/define.js';
import {templatesOnDemand} from '../../element-kit/on-demand.js';
import type {Block, CasualtyReport} from '../../model/article.js';
import type {Given} from '../../model/given.js';
import {wordStyles} from '../../templates/card/card.styles.js';
import {selectFigure} from './select-figure.js';

const templates = templatesOnDemand(() => import('../../templates/card/report.template.js'));

/**
 * Who was killed, injured, missing or displaced: by whose count, as of when, of what scope.
 *
 * @tagname aw-casualty-card
 * @slot - The same as plain HTML.
 * @fires {FigureSelectEvent} aw-figure-select - The reader asked for the sentence that states a figure.
 * @csspart placeholder - What stands in for the card until it is there.
 * @csspart error - The sentence that says that it could not be loaded.
 * @csspart source - The link to what could not be loaded.
 * @csspart retry - The button that tries again.
 * @cssprop --aw-color-accent - Links' focus and kickers.
 * @cssprop --aw-font-display - Face of headlines and figures.
 * @cssprop --aw-measure - Longest line.
 * @cssprop --aw-space - Unit of the space between parts.
 * @cssstate sensitive - Figures of people who came to harm are shown: no place for advertising.
 */
export class AwCasualtyCard extends ContentElement {
  /** The report as an object of the model. */
  @property({attribute: false}) report?: Given<CasualtyReport>;
  /** The text that the figures' `sentence` points into. */
  @property({attribute: false}) blocks?: Given<readonly Block[]>;
  /** `id` of the `<aw-article-body>` whose sentences the figures lead to; within an article not needed. */
  @property({attribute: 'for'}) htmlFor?: string;
  /** IANA zone of the place, for dates with an hour. */
  @property({attribute: 'time-zone'}) timeZone?: string;
  /** Days after which a figure says how old it is. */
  @property({type: Number, attribute: 'stale-after'}) staleAfter?: number;
  /** Level of the heading, from 1 to 6; those within are below it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;
  /** Marks the figures as read from the text by a program, and not confirmed by an editor. */
  @property({type: Boolean, attribute: 'from-text'}) fromText = false;
  /** Shows the part of a figure that its subsets leave open, where it can be worked out. */
  @property({type: Boolean, attribute: 'with-remainder'}) withRemainder = false;
  /** Address of a report as JSON of the model. */
  declare src?: string;

  protected readonly content = new Content(this, wordStyles, {
    type: 'CasualtyReport',
    role: 'group',
    property: () => this.report,
    scripts: ['application/json'],
    templates,
    inspect: ({inspectReport}, report: CasualtyReport) => inspectReport(report, new Date()),
    settings: () => ({
      blocks: this.blocks as readonly Block[] | undefined,
      htmlFor: this.htmlFor,
      timeZone: this.timeZone,
      staleAfter: this.staleAfter,
      fromText: this.fromText,
      withRemainder: this.withRemainder,
      headingLevel: this.headingLevel,
    }),
    draw: ({reportTemplate}, report: CasualtyReport, locale, settings) =>
      reportTemplate(report, {...settings, locale, now: new Date()}),
  });

  constructor() {
    super();
    this.addEventListener('click', (event) => selectFigure(this, event));
  }

  /**
   * The toll that is shown, as data: what the page gave, or what was read from `src` or a child
   * script. Absent where the element shows markup. Set `report` to change it.
   */
  get data(): CasualtyReport | undefined {
    return this.content.data;
  }

  protected override updated(): void {
    const {data} = this.content;
    this.content.states.toggle(
      'sensitive',
      data ? data.figures.length > 0 : !this.content.lightDom.isEmpty,
    );
    if (data || this.staleAfter === undefined) return;
    templates
      .load()
      .then(({showAges}) => showAges(this, this.content.language.locale))
      .catch(() => undefined); // Off line: there is the date.
  }
}

define('aw-casualty-card', AwCasualtyCard);

declare global {
  interface HTMLElementTagNameMap {
    'aw-casualty-card': AwCasualtyCard;
  }
}
