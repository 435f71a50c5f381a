import {Readability} from '@mozilla/readability';
import type {Article} from '../../../src/model/article.js';
import {escapeAttribute, escapeText} from '../../../src/server/escape.js';
import {renderArticle} from '../../../src/server/render-article.js';
import {directionOf} from '../../../src/server/languages.js';
import type {Look} from '../state/look.js';
import {paperStyles} from './host-page.js';
import {stillPolicy} from './orders.js';

/** A complete page with a story and without scripts. */
export function wordsPage(article: Article, look: Look): string {
  return page(article, look, paperStyles, renderArticle(article, printOptions(look)));
}

/** The same without any style sheet. */
export function barePage(article: Article, look: Look): string {
  const words = renderArticle(article, {
    ...printOptions(look),
    styles: 'none',
    shadowRoots: false,
  });
  return page(article, look, '', words);
}

const readerStyles = `${paperStyles}
body { max-inline-size: 38rem; margin-inline: auto; font-size: 1.15rem; line-height: 1.65; }
h1 { font-size: 1.6em; line-height: 1.2; } img { max-inline-size: 100%; block-size: auto; }
.byline { color: light-dark(#4d4d4d, #b4b1aa); font-family: system-ui, sans-serif; font-size: .8em; }`;

/** The page in a browser's reader mode; Firefox uses the same code. */
export function readerPage(article: Article, look: Look): string {
  const whole = new DOMParser().parseFromString(barePage(article, look), 'text/html');
  const found = new Readability(whole).parse();
  if (!found?.content)
    return page(article, look, readerStyles, '<p>The reader mode finds no story here.</p>');
  const byline = found.byline ? `<p class="byline">${escapeText(found.byline)}</p>` : '';
  const head = `<h1>${escapeText(found.title ?? article.headline)}</h1>${byline}`;
  return page(article, look, readerStyles, head + found.content);
}

const printOptions = ({language}: Look) => ({language: language || undefined});

function page(article: Article, look: Look, styles: string, body: string): string {
  const language = look.language || (article.language ?? 'en');
  const policy = look.remote
    ? ''
    : `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(stillPolicy)}">`;
  return `<!doctype html><html lang="${escapeAttribute(language)}" dir="${look.direction || directionOf(language)}" style="color-scheme: ${look.theme}"><meta charset="utf-8">${policy}<title>${escapeText(article.headline)}</title><style>${styles}</style><body>${body}</body></html>`;
}
