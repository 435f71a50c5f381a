import type {Article} from '../../../src/model/article.js';
import {renderArticle} from '../../../src/server/render-article.js';
import {toMarkdown} from '../../../src/writers/markdown.js';
import {toNewsArticle} from '../../../src/writers/news-article.js';
import {toPlainText} from '../../../src/writers/plain-text.js';

/** An output format, as text to copy and as a file. */
export interface Output {
  readonly name: string;
  readonly use: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (article: Article) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const outputs: readonly Output[] = [
  {
    name: 'JSON',
    use: 'To open the story here again, or to feed it to your site.',
    extension: 'json',
    type: 'application/json',
    write: json,
  },
  {
    name: 'HTML',
    use: 'The whole story with its design; needs no JavaScript.',
    extension: 'html',
    type: 'text/html',
    write: (article) => `${renderArticle(article, {jsonLd: true})}\n`,
  },
  {
    name: 'Markdown',
    use: 'For notes, wikis and sites made of Markdown files.',
    extension: 'md',
    type: 'text/markdown',
    write: toMarkdown,
  },
  {
    name: 'Plain text',
    use: 'For email, teletext and reading aloud.',
    extension: 'txt',
    type: 'text/plain',
    write: toPlainText,
  },
  {
    name: 'JSON-LD',
    use: 'Data for search engines (NewsArticle of schema.org).',
    extension: 'jsonld',
    type: 'application/ld+json',
    write: (article) => json(toNewsArticle(article)),
  },
];

/** Downloads a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A file name derived from the headline. */
export function fileName({headline}: Article, extension: string): string {
  const words = headline
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${words || 'story'}.${extension}`;
}
