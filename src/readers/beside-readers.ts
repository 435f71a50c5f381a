// What the entry of each platform gives beside its own readers.
export {ArticleError} from '../model/issue.js';
export {articleText} from '../model/text.js';
export type * from '../model/article.js';
export type {Issue} from '../model/issue.js';
export type {
  ArticleReading,
  Format,
  Input,
  Kept,
  ReadOptions,
  Share,
  StoriesReading,
} from './reader.js';
