// Exports of both entry points besides their readers.
export {ArticleError} from '../model/issue.js';
export {articleText} from '../model/text.js';
export type * from '../model/article.js';
export type {Issue} from '../model/issue.js';
export type {Format} from './formats.js';
export type {ArticleReading, Input, Pasted, ReadOptions, StoriesReading} from './options.js';
export type {Kept, Share} from './reader.js';
