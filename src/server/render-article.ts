import {articleTemplate} from '../templates/article/article.template.js';
import type {Strings} from '../locales/strings.js';
import type {Article} from '../model/article.js';
import {findHold} from '../model/availability.js';
import {chooseRelated} from './choose-related.js';
import {drawElements, wordStyles} from './drawn-elements.js';
import {escapeJson, writeAttributes} from './escape.js';
import {directionOf, firstLanguage, localeFor} from './languages.js';
import {toNewsArticle} from '../writers/news-article.js';
import {markLinks} from './mark-links.js';
import {type Drawing, streamDrawing, writeDrawing} from './render-template.js';
import {isolate, writeShadowRoot} from './shadow-root.js';
import {type GivenArticle, soundArticle} from './sound-article.js';
import {writeStyles} from './style-sheet.js';

/** How a story is printed. */
export interface RenderOptions {
  /** BCP 47 tag of the words around the story; that of the story, or English, where absent. */
  language?: string | undefined;
  /** Those words, in place of the library's. */
  strings?: Strings | undefined;
  /** Prints the story as `NewsArticle` of schema.org after it. */
  jsonLd?: boolean | undefined;
  /** Draws the words out of reach of the page's styles. */
  isolated?: boolean | undefined;
  /** Days after which a figure of a toll says how old it is, by the clock of who reads it. */
  staleAfter?: number | undefined;
  /** Level of the headline, from 1 to 6; 1 where absent. The headings within are below it. */
  headingLevel?: number | undefined;
  /** Where the toll stands: after the text, or between its head and its text. */
  casualtiesAt?: 'head' | 'end' | undefined;
  /** In which order the posts of a live story stand; as the data have them where absent. */
  postOrder?: 'newest' | 'oldest' | undefined;
  /** What the pages that links lead to are to this page, as `rel` of each: `ugc nofollow`. */
  rel?: string | undefined;
  /** What time it is, for embargoes and for whether a live story is over. */
  now?: Date | undefined;
  /** Nonce of the page's policy, for the styles and JSON-LD. */
  nonce?: string | undefined;
  /**
   * Where the looks are: `inline` with the story, or `none` where the page links
   * `article-widgets.css`.
   */
  styles?: 'inline' | 'none' | undefined;
  /**
   * Whether elements get declarative shadow roots; they do where absent. `false` is for markup that a
   * front end inserts (`dangerouslySetInnerHTML`, `v-html`, `{@html}`, `set:html`): no browser makes
   * shadow roots of it there, and React in development warns of each. Also for places that take no
   * `<template>`.
   */
  shadowRoots?: boolean | undefined;
}

/**
 * Prints a story as `<aw-article>` with its words: complete without scripts, and taken over as it
 * is by the elements where there are any. What is not sound is left out, and a story that is held
 * back is one sentence.
 * @throws {ArticleError} where nothing can be made of the story
 * @example renderArticle({headline: 'The bridge is closed', body: []}, {jsonLd: true})
 */
export function renderArticle(article: GivenArticle, options: RenderOptions = {}): string {
  let markup = '';
  for (const part of layOut(soundArticle(article, options.now), options))
    markup += typeof part === 'string' ? part : writeDrawing(part);
  return markLinks(markup, options.rel);
}

/** Prints the same in chunks: what stands before the text, each block of it, what follows. */
export async function* renderArticleStream(
  article: GivenArticle | Promise<GivenArticle>,
  options: RenderOptions = {},
): AsyncGenerator<string, void, undefined> {
  for (const chunk of cut(soundArticle(await article, options.now), options))
    yield markLinks(chunk, options.rel);
}

function* cut(article: Article, options: RenderOptions): Generator<string> {
  let chunk = '';
  for (const part of layOut(article, options))
    chunk = typeof part === 'string' ? chunk + part : yield* streamDrawing(part, chunk);
  if (chunk) yield chunk;
}

/** A story in parts: markup as it stands, and its words, which are still to be drawn. */
function* layOut(article: Article, options: RenderOptions): Generator<string | Drawing> {
  const {
    isolated = false,
    now = new Date(),
    nonce,
    staleAfter,
    casualtiesAt,
    postOrder,
    headingLevel,
    rel,
    styles = 'inline',
    shadowRoots = true,
  } = options;
  const stated = firstLanguage(options.language, article.language);
  const locale = localeFor(stated ?? 'en', options.strings);
  const words = articleTemplate(chooseRelated(article), locale, {
    now,
    casualtiesAt,
    staleAfter,
    postOrder,
    headingLevel,
    rel,
  });
  const isStyled = styles === 'inline';
  const dir = stated && directionOf(stated);
  const draw = (root: string) => ({root: '', words, drawElement: drawElements(locale, now, root)});
  yield `<aw-article${writeAttributes({lang: stated, dir, isolated, 'stale-after': staleAfter, 'casualties-at': casualtiesAt, 'heading-level': headingLevel, 'post-order': postOrder, rel})}>`;
  const root = shadowRoots ? writeShadowRoot(nonce, isStyled) : '';
  if (isolated && isStyled && shadowRoots)
    yield* isolate('aw-article', draw(''), stated ?? locale.language, nonce);
  else yield root + (isStyled ? writeStyles(wordStyles, nonce) : '');
  yield draw(root);
  yield '</aw-article>';
  if (options.jsonLd && !findHold(article, now)) yield writeJsonLd(article, now, nonce);
}

function writeJsonLd(article: Article, now: Date, nonce: string | undefined): string {
  const attributes = writeAttributes({type: 'application/ld+json', nonce});
  return `<script${attributes}>${escapeJson(toNewsArticle(article, now))}</script>`;
}
