import {html, nothing, type TemplateResult} from 'lit';
import {readAgeLimit} from '../../format/age-limit.js';
import {formatAge, formatDate, formatList, parseIsoDate} from '../../format/format.js';
import {interpolate} from '../../format/interpolate.js';
import type {Locale} from '../../format/locale.js';
import type {Article, Author} from '../../model/article.js';
import {isCovered, isOver} from '../../model/posts.js';
import {breakableText} from '../breakable.js';
import {listFacts} from '../facts.template.js';
import {headingTemplate} from '../heading.template.js';
import {dataLangOf, dirOf, langOf} from '../word-language.js';

/** What the head depends on besides the story. */
interface HeadContext {
  /** The current time on the reader's device. */
  now: Date;
  /** Age from which a story shows its age. */
  oldAfter: string | number | undefined;
  /** Level of the headline. */
  level: number;
}

/** The head of a story: kicker, headline, standfirst, authors, dates and age. */
export function headTemplate(
  article: Article,
  locale: Locale,
  {now, oldAfter, level}: HeadContext,
): TemplateResult {
  const {kicker, headline, standfirst, authors} = article;
  const {label, coverageEnded} = locale.strings;
  const live = isCovered(article, now) && html`<strong class="aw-live">${label.live}</strong>`;
  const isKickerLive = kicker?.toLowerCase() === label.live.toLowerCase();
  // The header of a story is not the banner of the page.
  return html`<header role="none">
    ${live ? html`<p class="aw-kicker aw-facts">${listFacts([live, !isKickerLive && kicker])}</p>` : kicker ? html`<p class="aw-kicker">${kicker}</p>` : nothing}
    ${headline ? headingTemplate(level, breakableText(headline, article.language ?? locale.language), level === 1 ? undefined : 'aw-headline') : nothing}
    ${standfirst ? html`<p class="aw-standfirst">${standfirst}</p>` : nothing}
    ${authors?.length ? html`<p class="aw-byline" lang=${langOf(locale)} dir=${dirOf(locale)}>${bylineTemplate(authors, locale)}</p>` : nothing}
    ${timesTemplate(article, locale)} ${ageTemplate(article, locale, now, oldAfter)}
    ${isOver(article, now) ? html`<p class="aw-times">${coverageEnded}</p>` : nothing}
  </header>`;
}

/** «This story was published 2 years ago.», by the reader's clock. */
function ageTemplate(
  {published, modified = published}: Article,
  locale: Locale,
  now: Date,
  oldAfter: string | number | undefined,
): unknown {
  const age = now.getTime() - parseIsoDate(modified ?? '').getTime();
  if (!published || !(age > readAgeLimit(oldAfter))) return nothing;
  const span = parseIsoDate(published).getTime() - now.getTime();
  return html`<p class="aw-age" lang=${langOf(locale)} dir=${dirOf(locale)}>
    ${locale.strings.storyAge(formatAge(span, locale.language))}
  </p>`;
}

function bylineTemplate(authors: readonly Author[], locale: Locale): unknown {
  const {language, strings} = locale;
  const names = formatList(authors, language, ({name}) => name).map((part) =>
    typeof part === 'string' ? part : authorTemplate(part, locale),
  );
  return interpolate(strings.byline, names);
}

function authorTemplate({name, url, role}: Author, locale: Locale): TemplateResult {
  const words = locale.insteadOf ? html`<bdi lang=${locale.insteadOf}>${name}</bdi>` : name;
  const drawn = url
    ? html`<a rel="author" href=${url}>${words}</a>`
    : html`<span class="aw-author">${words}</span>`;
  return html`${drawn}${role ? html` <span class="aw-role" lang=${dataLangOf(locale)}>${role}</span>` : nothing}`;
}

function timesTemplate(
  {published, modified, dateline, publisher}: Article,
  locale: Locale,
): unknown {
  const {language, strings} = locale;
  const timeZone = dateline?.timeZone;
  const options = {
    timeZone,
    withTime: true,
    withZone: 'where-different',
  } as const;
  const time = (date: string) =>
    html`<time datetime=${date} lang=${langOf(locale)} dir=${dirOf(locale)}
      >${holdHour(formatDate(date, language, options), formatDate(date, language, {timeZone}))}</time
    >`;
  if (!published && !modified) return nothing;
  const facts = listFacts([
    publisher &&
      (publisher.url ? html`<a href=${publisher.url}>${publisher.name}</a>` : publisher.name),
    published && time(published),
  ]);
  return html`${facts.length ? html`<p class="aw-times aw-facts">${facts}</p>` : nothing}
  ${
    modified && modified !== published
      ? html`<p class="aw-times" lang=${langOf(locale)} dir=${dirOf(locale)}>
          ${interpolate(strings.updated, time(modified))}
        </p>`
      : nothing
  }`;
}

/** A date and its hour. The hour, «at 7:05 PM GMT+1», stays on one line where there is room. */
function holdHour(text: string, day: string): unknown {
  const [, comma = '', hour] = /^([\s,،、]*)(.*)$/s.exec(text.slice(day.length)) ?? [];
  if (!hour || !text.startsWith(day)) return text;
  return html`${day}${comma}<span class="aw-hour">${hour}</span>`;
}
