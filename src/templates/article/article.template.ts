import {html, nothing, type TemplateResult} from 'lit';
import {formatDate} from '../../format/format.js';
import type {Locale} from '../../format/locale.js';
import type {Article, CasualtyReport, Rights, StoryList} from '../../model/article.js';
import {findHold, type Hold} from '../../model/availability/hold.js';
import {correctionTemplate} from '../blocks/blocks.template.js';
import {headingTemplate} from '../heading.template.js';
import {dirOf, langOf} from '../word-language.js';
import {pictureTemplate} from '../blocks/figure.template.js';
import {headTemplate} from './head.template.js';
import {versionsTemplate} from '../versions/versions.template.js';
import type {StoryOptions} from './story-options.js';

import {isShown} from '../../toll/inspect-report.js';
export {inspectArticle} from '../../toll/inspect-article.js';

/** What the markup of a story depends on besides its data. */
export interface ArticleContext extends StoryOptions {
  /** The current time on the reader's device. */
  now: Date;
  /** Figures that a program found in the text. */
  found?: CasualtyReport | undefined;
}

/** A whole story, composed of the other elements; one sentence if it must not be shown. */
export function articleTemplate(
  article: Article,
  locale: Locale,
  context: ArticleContext,
): TemplateResult {
  const hold = findHold(article, context.now);
  return hold
    ? holdTemplate(hold, article, locale, context)
    : storyTemplate(article, locale, context);
}

function storyTemplate(article: Article, locale: Locale, context: ArticleContext): TemplateResult {
  const {dateline, image, body, versions, rights, related} = article;
  const {
    now,
    casualtiesAt,
    staleAfter,
    oldAfter,
    postOrder,
    headingLevel = 1,
    players,
    rel,
  } = context;
  const below = headingLevel + 1;
  const toll = tollTemplates(article, context, below);
  const isAtHead = casualtiesAt === 'head';
  return html`${dateline ? html`<aw-weather-dateline .dateline=${dateline}></aw-weather-dateline>` : nothing}
    ${headTemplate(article, locale, {now, oldAfter, level: headingLevel})}
    ${image ? pictureTemplate(image, undefined, 'eager') : nothing} ${isAtHead ? toll : nothing}
    <aw-article-body
      .blocks=${body}
      time-zone=${dateline?.timeZone ?? nothing}
      stale-after=${staleAfter ?? nothing}
      post-order=${postOrder ?? nothing}
      heading-level=${levelUnder(below)}
      rel=${rel ?? nothing}
      players=${players ? String(players).replaceAll(',', ' ') : nothing}
    ></aw-article-body>
    ${isAtHead ? nothing : toll} ${correctionsTemplate(article, locale, below)}
    ${versions?.length ? versionsTemplate(versions, locale, dateline?.timeZone) : nothing}
    ${rights ? rightsTemplate(rights) : nothing}
    ${related?.map((list) => relatedTemplate(list, article, below, rel))}`;
}

/** The cards of a story: of its own data, and of what a program found in its text. */
function tollTemplates(
  article: Article,
  {found, staleAfter, rel}: ArticleContext,
  level: number,
): TemplateResult[] {
  const options = {level, staleAfter, rel};
  const own = (article.casualties ?? []).filter(isShown);
  const cards = own.map((report) => cardTemplate(report, article, options));
  return found?.figures.length ? [...cards, cardTemplate(found, article, options, true)] : cards;
}

function correctionsTemplate(
  {corrections}: Article,
  locale: Locale,
  level: number,
): TemplateResult | typeof nothing {
  if (!corrections?.length) return nothing;
  const {strings} = locale;
  return html`<section class="aw-corrections">
    ${headingTemplate(level, strings.corrections, undefined, langOf(locale), dirOf(locale))}
    ${corrections.map((correction) => correctionTemplate(correction, locale, true))}
  </section>`;
}

/** Returns a level only where it differs from the default. */
function levelUnder(level: number): number | typeof nothing {
  return level === 2 ? nothing : Math.min(level, 6);
}

/** Leaves out the story itself from what to read next. */
function relatedTemplate(
  list: StoryList,
  {url, dateline}: Article,
  level: number,
  rel: string | undefined,
): TemplateResult {
  return html`<aw-related-stories
    .stories=${list}
    kind=${list.kind}
    exclude=${url ?? nothing}
    rel=${rel ?? nothing}
    heading-level=${levelUnder(level)}
    time-zone=${dateline?.timeZone ?? nothing}
  ></aw-related-stories>`;
}

function cardTemplate(
  report: CasualtyReport,
  {body, dateline}: Article,
  {level, staleAfter, rel}: {level: number} & Pick<ArticleContext, 'staleAfter' | 'rel'>,
  fromText = false,
): TemplateResult {
  return html`<aw-casualty-card
    .report=${report}
    .blocks=${body}
    heading-level=${levelUnder(level)}
    time-zone=${dateline?.timeZone ?? nothing}
    stale-after=${staleAfter ?? nothing}
    rel=${rel ?? nothing}
    ?from-text=${fromText}
  ></aw-casualty-card>`;
}

function rightsTemplate({holder, notice, terms, license}: Rights): TemplateResult {
  const words = notice ?? (holder && `© ${holder}`);
  const line = words && html`<bdi>${words}</bdi>`; // «©» stays before a name in another direction.
  return html`<footer class="aw-rights" role="none">
    ${line ? html`<p>${license ? html`<a rel="license" href=${license}>${line}</a>` : line}</p>` : nothing}
    ${
      !line && license
        ? html`<p>
            <a rel="license" href=${license}><bdi>${license}</bdi></a>
          </p>`
        : nothing
    }
    ${terms ? html`<p class="aw-terms"><bdi>${terms}</bdi></p>` : nothing}
  </footer>`;
}

function holdTemplate(
  hold: Hold,
  {embargoedUntil, published, publisher}: Article,
  locale: Locale,
  {now}: ArticleContext,
): TemplateResult {
  const {language, strings} = locale;
  const isOver = !findHold({embargoedUntil, publisher}, now);
  const date = (isOver && published) || embargoedUntil;
  const until = date
    ? formatDate(date, language, {withTime: true, withZone: 'where-different'})
    : '';
  return html`<p class="aw-hold" lang=${langOf(locale)} dir=${dirOf(locale)}>
    ${hold === 'embargoed' ? strings.embargoed(until) : strings[hold]}
  </p>`;
}
