import type {Article} from '../model/article.js';
import {findHold} from '../model/availability/hold.js';
import {reportsIn} from '../model/block-types.js';
import {escapeAttribute, escapeText} from '../server/escape.js';
import {localeFor} from '../server/languages.js';
import {
  embedSnippet,
  renderArticle,
  toMarkdown,
  toNewsArticle,
  toPlainText,
} from '../server/server.js';

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
  text: (article) => toPlainText(article),
  'json-ld': (article) => json(toNewsArticle(article, new Date())),
};

/** What an output has no place for: «1 toll», «2 lists of stories»; none where it has everything. */
export function listLacking(
  to: OutputName,
  {casualties = [], body, related = []}: Article,
): string[] {
  if (to !== 'json-ld') return [];
  const tolls = casualties.length + reportsIn(body).length;
  return [
    ...(tolls ? [`${tolls} toll${tolls === 1 ? '' : 's'}`] : []),
    ...(related.length
      ? [`${related.length} list${related.length === 1 ? '' : 's'} of stories`]
      : []),
  ];
}

/** A whole page without scripts and external files. */
function writePage(article: Article): string {
  const {language = 'en', headline, url} = article;
  const title = findHold(article, new Date()) ? localeFor(language).strings.withheld : headline;
  const canonical = url ? `\n<link rel="canonical" href="${escapeAttribute(url)}">` : '';
  return `<!doctype html>
<html lang="${escapeAttribute(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title>${canonical}
<body>
${renderArticle(article, {jsonLd: true})}
</body>
</html>
`;
}
