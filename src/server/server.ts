export {renderArticle, renderArticleStream, type RenderOptions} from './render-article.js';
export {toNewsArticle} from './news-article.js';
export type {NewsArticle} from '../writers/news-article.js';
export {embedSnippet, type SnippetKind, type SnippetOptions} from './embed-snippet.js';
export {discoveryLink, oEmbedHandler, oEmbedProvider} from './o-embed.js';
export type {OEmbedOptions} from './o-embed-options.js';
export type {Article} from '../model/article.js';
export {ArticleError, type Issue} from '../model/issue.js';
export type {IssueCode} from '../model/issue-codes.js';
