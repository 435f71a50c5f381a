import type {Article} from '../model/article.js';
import {escapeAttribute, escapeText} from '../server/escape.js';
import {embedSnippet, renderArticle, toNewsArticle} from '../server/server.js';
import {toMarkdown} from '../writers/markdown.js';
import {toPlainText} from '../writers/plain-text.js';

/** What an output depends on besides the story. */
interface OutputOptions {
  /** Address of the folder with the built library. */
  readonly base?: string | undefined;
  /** Whether Markdown begins with front matter. */
  readonly frontMatter?: boolean;
}

export type OutputName = 'json' | 'html' | 'page' | 'snippet' | 'md' | 'text' | 'json-ld';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** All output formats. */
export const outputs: Readonly<
  Record<OutputName, (article: Article, options: OutputOptions) => string>
> = {
  json: (article) => json(article),
  html: (article) => `${renderArticle(article, {jsonLd: true})}\n`,
  page: writePage,
  snippet: (article, {base}) =>
    `${embedSnippet(article, base ? {kind: 'element', base} : {kind: 'quote'})}\n`,
  md: (article, {frontMatter = false}) => toMarkdown(article, {frontMatter}),
  text: toPlainText,
  'json-ld': (article) => json(toNewsArticle(article, new Date())),
};

/** A whole page without scripts and external files. */
function writePage(article: Article): string {
  const {language = 'en', headline, url} = article;
  const canonical = url ? `\n<link rel="canonical" href="${escapeAttribute(url)}">` : '';
  return `<!doctype html>
<html lang="${escapeAttribute(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(headline)}</title>${canonical}
<body>
${renderArticle(article, {jsonLd: true})}
</body>
</html>
`;
}
