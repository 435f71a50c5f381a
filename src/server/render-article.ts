import {articleTemplate} from '../templates/article/article.template.js';
import type {Strings} from '../locales/strings.js';
import type {Article} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {chooseRelated} from './choose-related.js';
import {drawElements, lightDomStyles} from './drawn-elements.js';
import {withoutEmptyLines, withoutEmptyLinesInChunks} from './empty-lines.js';
import {escapeJson, writeAttributes} from './escape.js';
import {directionOf, firstLanguage, localeFor} from './languages.js';
import {toNewsArticle} from '../writers/news-article.js';
import {markLinks} from './mark-links.js';
import {type Drawing, streamDrawing, writeDrawing} from './render-template.js';
import {isolate, writeShadowRoot} from './shadow-root.js';
import type {StoryOptions} from '../templates/article/story-options.js';
import {checkOptions} from './check-options.js';
import {storyOptions, toAttributes} from './element-options.js';
import {type GivenArticle, type IssueOptions, soundArticle} from './sound-article.js';
import {writeStyles} from './style-sheet.js';

/** How a story is rendered. */
export interface RenderOptions extends StoryOptions, IssueOptions {
  /** BCP 47 tag of the library's strings; by default the language of the story, or English. */
  language?: string | undefined;
  /** Custom strings instead of the library's. */
  strings?: Strings | undefined;
  /** Adds the story as `NewsArticle` of schema.org after it. */
  jsonLd?: boolean | undefined;
  /** Draws the text where the styles of the page do not reach it. */
  isolated?: boolean | undefined;
  /** The current time, for embargoes and for the end of live coverage. */
  now?: Date | undefined;
  /** Nonce of the page's policy, for the styles and JSON-LD. */
  nonce?: string | undefined;
  /**
   * Where the styles are: `inline` with the story, or `none` where the page links
   * `article-widgets.css`.
   */
  styles?: 'inline' | 'none' | undefined;
  /**
   * Whether elements get declarative shadow roots; true by default. Use `false` for markup that a
   * front end inserts (`dangerouslySetInnerHTML`, `v-html`, `{@html}`, `set:html`): browsers ignore
   * them there, and React in development warns about each. Also for places that do not allow
   * `<template>`.
   */
  shadowRoots?: boolean | undefined;
}

/**
 * Renders a story as `<aw-article>` with its HTML: complete without scripts. The elements in a
 * browser keep the markup as it is. Invalid parts are left out, and a withheld story is one
 * sentence.
 * @throws {ArticleError} where the story is not valid at all
 * @throws {TypeError} where an option has another value than it can have
 * @example renderArticle({headline: 'The bridge is closed', body: []}, {jsonLd: true})
 */
export function renderArticle(article: GivenArticle, options: RenderOptions = {}): string {
  checkOptions('renderArticle', options);
  let markup = '';
  for (const part of layOut(soundArticle(article, options.now, options), options))
    markup += typeof part === 'string' ? part : writeDrawing(part);
  return markLinks(withoutEmptyLines(markup), options.rel);
}

/** Renders the same in chunks: the part before the text, each block, and the part after it. */
export async function* renderArticleStream(
  article: GivenArticle | Promise<GivenArticle>,
  options: RenderOptions = {},
): AsyncGenerator<string, void, undefined> {
  checkOptions('renderArticleStream', options);
  const sound = soundArticle(await article, options.now, options);
  for (const chunk of withoutEmptyLinesInChunks(cut(sound, options)))
    yield markLinks(chunk, options.rel);
}

function* cut(article: Article, options: RenderOptions): Generator<string> {
  let chunk = '';
  for (const part of layOut(article, options))
    chunk = typeof part === 'string' ? chunk + part : yield* streamDrawing(part, chunk);
  if (chunk) yield chunk;
}

/** A story in parts: finished markup, and content that is still to be drawn. */
function* layOut(article: Article, options: RenderOptions): Generator<string | Drawing> {
  const {isolated, now = new Date(), nonce, styles = 'inline', shadowRoots = true} = options;
  const language = firstLanguage(options.language, article.language);
  const locale = localeFor(language ?? 'en', options.strings);
  const template = articleTemplate(chooseRelated(article), locale, {
    ...options,
    now,
  });
  const draw = (root: string) => ({
    root: '',
    template,
    drawElement: drawElements(locale, now, root),
  });
  const isStyled = styles === 'inline';
  const root = shadowRoots ? writeShadowRoot(nonce, isStyled) : '';
  yield `<aw-article${writeAttributes(attributesOf(options, language))}>\n`;
  if (isolated && isStyled && shadowRoots)
    yield* isolate('aw-article', draw(''), language ?? locale.language, nonce);
  else yield root + (isStyled ? writeStyles(lightDomStyles, nonce) : '');
  yield draw(root);
  yield '</aw-article>';
  if (options.jsonLd && !findHold(article, now)) yield writeJsonLd(article, now, nonce);
}

/** The attributes of the element, from which a browser gets the same options. */
function attributesOf(options: RenderOptions, language: string | undefined) {
  return {
    lang: language,
    dir: language && directionOf(language),
    // Tailwind's `prose` rules stay off, as in the browser.
    class: 'not-prose',
    isolated: options.isolated,
    ...toAttributes(storyOptions, options),
  };
}

function writeJsonLd(article: Article, now: Date, nonce: string | undefined): string {
  const attributes = writeAttributes({type: 'application/ld+json', nonce});
  return `<script${attributes}>${escapeJson(toNewsArticle(article, now))}</script>`;
}
