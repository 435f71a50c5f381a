import type {Tag} from '../model/tags.js';
import type {TemplateResult} from 'lit';
import {lightDomStyles as articleStyles} from '../templates/article/article.styles.js';
import {lightDomStyles as bodyStyles} from '../templates/blocks/blocks.styles.js';
import {bodyTemplate, drawnStyles} from '../templates/blocks/blocks.template.js';
import {lightDomStyles as cardStyles} from '../templates/card/card.styles.js';
import {reportTemplate} from '../templates/card/report.template.js';
import {stillStyles, lightDomStyles as layoutStyles} from '../templates/lists/layouts.styles.js';
import {lightDomStyles as storiesStyles} from '../templates/lists/lists.styles.js';
import {storiesTemplate} from '../templates/lists/stories.template.js';
import {datelineTemplate} from '../templates/dateline/dateline.template.js';
import {lightDomStyles as datelineStyles} from '../templates/dateline/dateline.styles.js';
import type {Locale} from '../format/locale.js';
import {tokenStyles} from '../templates/tokens.styles.js';
import type {Block, CasualtyReport, Dateline, StoryList} from '../model/article.js';
import {bodyOptions, cardOptions, fromAttributes, listOptions} from './element-options.js';
import {firstLanguage, localeFor} from './languages.js';
import type {DrawElement, OptionGetter} from './render-template.js';

/** Draws an element within a story from the properties that the story's template sets. */
type Draw = (given: OptionGetter, locale: Locale, now: Date) => TemplateResult;

/** How each element within a story is drawn; `<aw-article>` is the story itself. */
const draws: Readonly<Record<Exclude<Tag, 'aw-article'>, Draw>> = {
  'aw-weather-dateline': (given, locale) => datelineTemplate(given('dateline') as Dateline, locale),
  'aw-article-body': (given, locale) =>
    bodyTemplate(given('blocks') as readonly Block[], locale, fromAttributes(bodyOptions, given)),
  'aw-casualty-card': (given, locale, now) =>
    reportTemplate(given('report') as CasualtyReport, locale, {
      ...fromAttributes(cardOptions, given),
      now,
      blocks: given('blocks') as readonly Block[] | undefined,
    }),
  'aw-related-stories': (given, locale) =>
    storiesTemplate(given('stories') as StoryList, locale, fromAttributes(listOptions, given)),
};

/** Draws the elements in the markup, each with a shadow root. */
export function drawElements(locale: Locale, now: Date, root: string): DrawElement {
  return (tag, given) => {
    const lang = given('lang');
    const language = typeof lang === 'string' ? firstLanguage(lang) : undefined;
    const own = language ? localeFor(language) : locale;
    const template = drawLightDom(tag, given, own, now);
    const drawElement = drawElements(own, now, root);
    return template && {root, template, drawElement, isLong: tag === 'aw-article-body'};
  };
}

/** The light DOM of an element within a story; undefined for other tags. */
function drawLightDom(
  tag: string,
  given: OptionGetter,
  locale: Locale,
  now: Date,
): TemplateResult | undefined {
  return isDrawn(tag) ? draws[tag](given, locale, now) : undefined;
}

function isDrawn(tag: string): tag is keyof typeof draws {
  return Object.hasOwn(draws, tag);
}

const listStyles = [storiesStyles, stillStyles, layoutStyles];

/** Styles of a whole story, as in `article-widgets.css`. */
export const lightDomStyles: readonly string[] = [
  tokenStyles,
  articleStyles,
  bodyStyles,
  drawnStyles,
  cardStyles,
  ...listStyles,
  datelineStyles,
];

/** Styles of each element on its own. */
export const stylesOf: Readonly<Record<Tag, readonly string[]>> = {
  'aw-article': lightDomStyles,
  'aw-article-body': [tokenStyles, bodyStyles, drawnStyles, cardStyles],
  'aw-casualty-card': [tokenStyles, cardStyles],
  'aw-weather-dateline': [tokenStyles, datelineStyles],
  'aw-related-stories': [tokenStyles, ...listStyles],
};
