import {articleTemplate} from '../templates/article/article.template.js';
import type {Locale} from '../format/locale.js';
import type {Strings} from '../locales/strings.js';
import type {Article} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {withoutEmptyLines} from './empty-lines.js';
import {escapeJson, writeAttributes} from './escape.js';
import {type FrameOptions, writeFrame} from './frame-snippet.js';
import {findHashes, integrityOf, writeImportMap} from './integrity.js';
import type {IntegrityTable} from './integrity-table.js';
import {directionOf, firstLanguage, localeFor} from './languages.js';
import {renderArticle} from './render-article.js';
import {writeTemplate} from './render-template.js';
import {type GivenArticle, type IssueOptions, soundArticle} from './sound-article.js';
import {quoteTemplate} from './story-quote.js';

/**
 * What the other page gets: an element with HTML, an element with data, a quotation, or a frame.
 */
export type SnippetKind = 'element' | 'data' | 'quote' | 'frame';

/** How a story is embedded in another page. */
export interface SnippetOptions extends FrameOptions, IssueOptions {
  kind: SnippetKind;
  /** Address of the folder with the built library; not needed for a quotation. */
  base?: string | undefined;
  /** BCP 47 tag of the library's strings; by default the language of the story, or English. */
  language?: string | undefined;
  /** Custom strings instead of the library's. */
  strings?: Strings | undefined;
  /** Draws the text where the styles of the page do not reach it. */
  isolated?: boolean | undefined;
  /** Nonce of the page's policy, for scripts and styles. */
  nonce?: string | undefined;
  /**
   * Adds Subresource Integrity: `true` or the hash of `article-widgets.js` for this version, or the
   * content of `integrity.json` for another version. Not for a frame, which no hash covers.
   */
  integrity?: string | boolean | IntegrityTable | undefined;
  /** The current time, for embargoes. */
  now?: Date | undefined;
}

/** A valid story with the snippet's options. */
interface Embedded {
  readonly article: Article;
  readonly options: SnippetOptions;
  readonly locale: Locale;
  readonly isHeld: boolean;
}

const snippets: Readonly<Record<SnippetKind, (embedded: Embedded) => string>> = {
  element: elementSnippet,
  data: dataSnippet,
  quote: quoteSnippet,
  frame: frameSnippet,
};

/**
 * Returns a story as a piece of HTML to paste into another page. It is also well-formed XML. A
 * withheld story is one sentence.
 * @throws {ArticleError} where the story is not valid at all
 * @example embedSnippet(article, {kind: 'element', base: 'https://cdn.example/article-widgets/'})
 */
export function embedSnippet(article: GivenArticle, options: SnippetOptions): string {
  const sound = soundArticle(article, options.now, options);
  const write = Object.hasOwn(snippets, options.kind) ? snippets[options.kind] : undefined;
  if (!write) {
    const kinds = Object.keys(snippets).join(', ');
    throw new TypeError(`embedSnippet: kind: expected one of ${kinds}, found ${options.kind}`);
  }
  const language = firstLanguage(options.language, sound.language) ?? 'en';
  const locale = localeFor(language, options.strings);
  const isHeld = !!findHold(sound, options.now ?? new Date());
  return withoutEmptyLines(write({article: sound, options, locale, isHeld}));
}

/** The HTML, which is readable with or without the library. */
function elementSnippet({article, options}: Embedded): string {
  const {nonce, integrity} = options;
  const onIssues = () => undefined; // The caller has them.
  const markup = renderArticle(article, {
    ...options,
    styles: 'none',
    shadowRoots: false,
    onIssues,
  });
  const styles = 'article-widgets.css';
  const hash = integrity ? integrityOf(findHashes(integrity), styles) : {};
  const link = {rel: 'stylesheet', href: inBase(options, styles), nonce, ...hash};
  return `<link${writeAttributes(link)} />\n${markup}\n${scriptTags(options)}`;
}

/** The data, which the library draws in place of a quotation. Withheld data are not included. */
function dataSnippet(embedded: Embedded): string {
  const {article, options, locale, isHeld} = embedded;
  if (isHeld) return elementSnippet(embedded);
  const {nonce, isolated} = options;
  const {language} = locale;
  const host = writeAttributes({lang: language, dir: directionOf(language), isolated});
  const data = writeAttributes({'data-aw': true, type: 'application/json', nonce});
  const script = `<script${data}>${escapeJson(article)}</script>`;
  return `<aw-article${host}>\n${script}${quoteSnippet(embedded)}</aw-article>\n${scriptTags(options)}`;
}

/** A summary of the story in tags that content systems allow. */
function quoteSnippet({article, options, locale, isHeld}: Embedded): string {
  const now = options.now ?? new Date();
  const template = isHeld
    ? articleTemplate(article, locale, {now})
    : quoteTemplate(article, locale);
  return writeTemplate(template, () => undefined);
}

/** A page of the library that shows the story, without access to the page around it. */
function frameSnippet(embedded: Embedded): string {
  const {article, options, locale, isHeld} = embedded;
  if (options.integrity)
    throw new TypeError(
      'embedSnippet: integrity: expected none for a frame, whose page no hash covers; host embed.html yourself, or use the kind "element" or "data"',
    );
  const quote = quoteSnippet(embedded);
  if (isHeld) return quote;
  const frame = writeFrame(article, locale, inBase(options, 'embed.html'), options);
  const {nonce} = options;
  const script = writeAttributes({async: true, src: inBase(options, 'frame.js'), nonce});
  // The script hides the quotation as soon as the frame shows the story.
  return `${frame}${quote}\n<script${script}></script>`;
}

/**
 * A frame of the height given to another site, with a quotation for readers without scripts, in the
 * order that WordPress expects (`wp_filter_oembed_result`).
 */
export function writeFixedFrame(article: Article, options: SnippetOptions): string {
  const language = firstLanguage(options.language, article.language) ?? 'en';
  const locale = localeFor(language, options.strings);
  const quote = quoteSnippet({article, options, locale, isHeld: false});
  const frame = writeFrame(article, locale, inBase(options, 'embed.html'), options);
  return `<noscript>${quote}</noscript>${frame}`;
}

/** The script, after the hashes of the modules that it loads. */
function scriptTags(options: SnippetOptions): string {
  const {nonce, integrity} = options;
  const entry = 'article-widgets.js';
  const table = integrity ? findHashes(integrity) : undefined;
  const map = table ? writeImportMap(table, (path) => inBase(options, path), nonce) : '';
  const src = inBase(options, entry);
  const hash = table ? integrityOf(table, entry) : {};
  return `${map}<script${writeAttributes({type: 'module', src, nonce, ...hash})}></script>`;
}

function inBase({base}: SnippetOptions, file: string): string {
  if (!base) throw new TypeError('embedSnippet: base: expected an address, found none');
  return base.endsWith('/') ? base + file : `${base}/${file}`;
}
