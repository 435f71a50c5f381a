import {fingerprint} from '../element-kit/fingerprint.js';
import type {Tag} from '../model/tags.js';
import {drawElements, stylesOf} from './drawn-elements.js';
import {directionOf, firstLanguage, localeFor} from './languages.js';
import {findReleaseTime} from './release-time.js';
import {markLinks} from './mark-links.js';
import {writeDrawing} from './render-template.js';
import {isolate, writeShadowRoot} from './shadow-root.js';
import {type Properties, reads} from './read-properties.js';
import {writeStyles} from './style-sheet.js';
import type {Article} from '../model/article.js';
import {momentOf} from '../model/date.js';
import type {Issue} from '../model/issue.js';

/** What a server renders for an element. */
export interface PrintedMarkup {
  /**
   * Attributes besides those of its properties: the language of its data, and a fingerprint by
   * which the element recognises the markup.
   */
  readonly attributes: Readonly<Record<string, string>>;
  /** The HTML between its tags. */
  readonly html: string;
}

/** How an element is rendered. */
export interface PrintOptions {
  /**
   * Where the styles are: `inline` with the markup, or `none` where the page links
   * `article-widgets.css`.
   */
  styles?: 'inline' | 'none' | undefined;
  /**
   * Whether elements get declarative shadow roots; true by default. Use `false` for markup that a
   * script inserts, where browsers ignore them.
   */
  shadowRoots?: boolean | undefined;
  /** Nonce of the page's policy, for the styles. */
  nonce?: string | undefined;
  /** The current time, for embargoes. */
  now?: Date | undefined;
}

/**
 * Renders what an element with these properties shows, complete without scripts. In a browser the
 * element keeps this markup as long as its data are the same.
 * @param properties by property name, with `lang` and `isolated`
 * @returns undefined where there are no valid data
 */
export function printMarkup(
  tag: Tag,
  properties: Properties,
  options: PrintOptions = {},
): PrintedMarkup | undefined {
  const {now = new Date()} = options;
  const issues: Issue[] = [];
  const data = isGiven(properties) ? reads[tag](properties, issues, now) : undefined;
  if (!data) return undefined;
  const {lang} = properties;
  const own = firstLanguage(typeof lang === 'string' ? lang : undefined);
  const language = own ?? firstLanguage(data.language);
  const locale = localeFor(language ?? 'en');
  const template = data.draw(locale);
  const {nonce, styles = 'inline', shadowRoots = true} = options;
  const isStyled = styles === 'inline';
  const draw = (root: string) => ({
    root: '',
    template,
    drawElement: drawElements(locale, now, root),
  });
  let html = '';
  const root = shadowRoots ? writeShadowRoot(nonce, isStyled) : '';
  if (isIsolated(properties) && isStyled && shadowRoots)
    for (const part of isolate(tag, draw(''), language ?? locale.language, nonce))
      html += typeof part === 'string' ? part : writeDrawing(part);
  else html += root + (isStyled ? writeStyles(stylesOf[tag], nonce) : '');
  html = markLinks(html + writeDrawing(draw(root)), readRel(properties));
  const until = Math.min(findReleaseTime(data.given, now), findEnd(data.given, now));
  const print = fingerprint(data.given);
  const isKept = data.isLasting !== false && !issues.length && print && until > now.getTime();
  const mark = [print, language ?? 'en', ...(until < Infinity ? [until] : [])].join(' ');
  return {
    attributes: {
      ...(language &&
        !own && {lang: language, dir: directionOf(language), 'data-aw-lang': language}),
      ...(isKept && {'data-aw-printed': mark}),
    },
    html,
  };
}

/** When the coverage of a live story ends; its head changes then. */
function findEnd(given: unknown, now: Date): number {
  const {coverage} = given as Partial<Article>;
  const end = momentOf(coverage?.end ?? '', -12);
  return end > now.getTime() ? end : Infinity;
}

function isGiven(properties: Properties): boolean {
  return Object.values(properties).some((value) => value !== undefined && value !== null);
}

function readRel({rel}: Properties): string | undefined {
  return typeof rel === 'string' ? rel : undefined;
}

function isIsolated({isolated}: Properties): boolean {
  return isolated === '' || Boolean(isolated);
}
