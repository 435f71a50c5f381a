import {html, nothing, type TemplateResult} from 'lit';
import {summarizeFigures} from '../toll/describe-figure.js';
import {formatDate, formatList} from '../format/format.js';
import type {Locale} from '../format/locale.js';
import type {Article, CasualtyReport} from '../model/article.js';
import {dirOf, langOf} from '../templates/word-language.js';
import {blockText, reportsIn} from '../model/block-types.js';
import {withoutStruck} from '../model/without-struck.js';
import {directionOf} from './languages.js';

/** Maximum length of a text used instead of a standfirst. */
const longestOpening = 280;

/**
 * A summary of a story in tags that every content system allows: linked headline, standfirst or
 * opening, toll with its sources, publisher and date.
 */
export function quoteTemplate(article: Article, locale: Locale): TemplateResult {
  const {url, headline, standfirst} = article;
  const language = locale.insteadOf ?? locale.language;
  const opening = standfirst ?? openingText(withoutStruck(article.body), language);
  const title = headline || url;
  const toll = tollText(article, language);
  const imprint = imprintText(article, locale);
  return html`<blockquote
    class="aw-story-quote"
    cite=${url ?? nothing}
    lang=${language}
    dir=${directionOf(language)}
  >
    <p><strong>${url ? html`<a href=${url}>${title}</a>` : title}</strong></p>
    ${opening ? html`<p>${opening}</p>` : nothing}
    ${toll ? html`<p lang=${langOf(locale)} dir=${dirOf(locale)}>${toll}</p>` : nothing}
    ${imprint ? html`<p lang=${langOf(locale)} dir=${dirOf(locale)}>${imprint}</p>` : nothing}
  </blockquote>`;
}

/** The first paragraph, shortened to whole words. */
function openingText(body: Article['body'], language: string): string | undefined {
  const paragraph = body.find((block) => block.type === 'paragraph' && blockText(block).trim());
  const text = paragraph && blockText(paragraph).trim();
  if (!text || text.length <= longestOpening) return text;
  // Segmenting a whole long text would take seconds.
  const start = text.slice(0, 2 * longestOpening);
  const segments = [...new Intl.Segmenter(language, {granularity: 'word'}).segment(start)];
  const whole = segments.findLast(({index}) => index <= longestOpening);
  return `${text.slice(0, whole?.index).trimEnd()} …`;
}

function reportsOf({casualties = [], body}: Article): CasualtyReport[] {
  const inText = reportsIn(body);
  return [...casualties, ...inText];
}

/** All figures that are not part of another one, with their sources and dates, as sentences. */
function tollText(article: Article, language: string): string {
  const timeZone = article.dateline?.timeZone;
  const sentences = reportsOf(article).flatMap((report) =>
    summarizeFigures(report, language, timeZone),
  );
  // A full-width full stop needs no space.
  const space = sentences[0]?.endsWith('。') ? '' : ' ';
  return [...new Set(sentences)].join(space);
}

/** «By N. N. · Agency · January 12, 2025». */
function imprintText(article: Article, {language, strings}: Locale): string {
  const {authors, publisher, published, dateline} = article;
  const names = formatList(authors ?? [], language, ({name}) => name).map((part) =>
    typeof part === 'string' ? part : part.name,
  );
  const date = published && formatDate(published, language, {timeZone: dateline?.timeZone});
  const parts = [names.length && strings.byline(names.join('')), publisher?.name, date];
  return parts.filter(Boolean).join(' · ');
}
