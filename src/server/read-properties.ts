import type {TemplateResult} from 'lit';
import type {Tag} from '../model/tags.js';
import {chooseStories, createFilter, type Criteria} from '../model/lists/choose-stories.js';
import {storyAddress} from '../model/lists/story-address.js';
import type {Clock} from '../format/clock.js';
import type {Locale} from '../format/locale.js';
import type {StoryLink, StoryList} from '../model/article.js';
import {checkModel} from '../model/check.js';
import type {Issue} from '../model/issue.js';
import {
  type ArticleContext,
  articleTemplate,
  inspectArticle,
} from '../templates/article/article.template.js';
import {bodyTemplate} from '../templates/blocks/blocks.template.js';
import {inspectReport, reportTemplate} from '../templates/card/report.template.js';
import {drawDateline} from '../templates/dateline/draw-dateline.js';
import {type DatelineHost, inspectDateline} from '../templates/dateline/inspect-dateline.js';
import {storiesTemplate} from '../templates/lists/stories.template.js';
import {chooseRelated} from './choose-related.js';
import {
  bodyOptions,
  cardOptions,
  datelineOptions,
  fromProperties,
  listOptions,
  storyOptions,
} from './element-options.js';
import {readFlag, readNumber} from './read-values.js';

/** The properties of an element, as a page sets them. */
export type Properties = Readonly<Record<string, unknown>>;

/** The valid properties of an element, and how it is drawn. */
interface DrawableData {
  /** The data, as the element has them. */
  readonly given: unknown;
  /** Language of the data. */
  readonly language?: string | undefined;
  /** Whether a browser would draw the same. */
  readonly isLasting?: boolean;
  readonly draw: (locale: Locale) => TemplateResult;
}

/** Reads properties and adds their errors to a list; undefined where there is nothing to draw. */
type Read = (properties: Properties, issues: Issue[], now: Date) => DrawableData | undefined;

const readArticle: Read = (properties, issues, now) => {
  const {article: given, casualtiesFromText} = properties;
  const article = checkModel('Article', given, issues, '', now);
  if (!article) return undefined;
  issues.push(...inspectArticle(article, now));
  const context: ArticleContext = {...fromProperties(storyOptions, properties), now};
  return {
    given,
    language: article.language,
    // Figures in the text are found only in the browser.
    isLasting: !readFlag(casualtiesFromText),
    draw: (locale) => articleTemplate(chooseRelated(article), locale, context),
  };
};

const readBody: Read = (properties, issues, now) => {
  const {blocks: given} = properties;
  const blocks = checkModel('Block[]', given, issues, '', now);
  const context = fromProperties(bodyOptions, properties);
  return blocks && {given, draw: (locale) => bodyTemplate(blocks, locale, context)};
};

const readCard: Read = (properties, issues, now) => {
  const {report: given} = properties;
  const report = checkModel('CasualtyReport', given, issues, '', now);
  if (!report) return undefined;
  issues.push(...inspectReport(report, now));
  const blocks = isAbsent(properties['blocks'])
    ? undefined
    : checkModel('Block[]', properties['blocks'], [], '', now);
  const context = {...fromProperties(cardOptions, properties), now, blocks};
  return {given, draw: (locale) => reportTemplate(report, locale, context)};
};

/** The properties of a dateline on a server, where no attribute has another text. */
function hostOf(properties: Properties, now: Date): DatelineHost {
  return {
    ...fromProperties(datelineOptions, properties),
    clock: (properties['clock'] as Clock | undefined) ?? (() => now),
    getAttribute: () => null,
  };
}

const readDateline: Read = (properties, issues, now) => {
  const {dateline: given = {}, load, masthead, place, datetime, temperature} = properties;
  const isFromAttributes = properties['dateline'] === undefined;
  if (isFromAttributes && [place, datetime, temperature, masthead || undefined].every(isAbsent))
    return undefined;
  const dateline = checkModel('Dateline', given, issues, '', now);
  if (!dateline) return undefined;
  const host = hostOf(properties, now);
  issues.push(...inspectDateline(dateline, host, isFromAttributes).issues);
  return {
    given,
    // The current date and weather are added in the browser.
    isLasting: !load && !readFlag(masthead),
    draw: (locale) => drawDateline(dateline, locale, {host, isFromAttributes}),
  };
};

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** The stories that the element would show, filtered and in order. */
const readList: Read = (properties, issues, now) => {
  const {stories} = properties;
  const given = Array.isArray(stories) ? {kind: 'related', stories: stories as unknown[]} : stories;
  const list = checkModel('StoryList', given, issues, '', now);
  if (!list) return undefined;
  const options = fromProperties(listOptions, properties);
  return {
    given,
    draw: (locale) =>
      storiesTemplate({...list, stories: chooseAsked(list, properties, now)}, locale, options),
  };
};

function chooseAsked({stories}: StoryList, properties: Properties, now: Date): StoryLink[] {
  const {order, clock} = properties as {
    order?: (a: StoryLink, b: StoryLink) => number;
    clock?: Clock;
  };
  const criteria = {...properties, maxAge: readNumber(properties['maxAge'])} as Criteria;
  const isWanted = createFilter(criteria, Number(clock?.() ?? now));
  const limit = readNumber(properties['limit']) ?? Infinity;
  const sorted = order ? [...stories].sort(order) : stories;
  const candidates = sorted.map((story) => ({address: storyAddress(story.url), story}));
  const chosen = chooseStories(candidates, isWanted, limit >= 0 ? limit : Infinity);
  return chosen.map(({story}) => story);
}

/** How the properties of each element are read. */
export const reads: Readonly<Record<Tag, Read>> = {
  'aw-article': readArticle,
  'aw-article-body': readBody,
  'aw-casualty-card': readCard,
  'aw-weather-dateline': readDateline,
  'aw-related-stories': readList,
};
