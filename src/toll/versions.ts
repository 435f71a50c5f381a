/** Versions of a story: what has changed between two states. */
export type {Change, FigureChange, TextChange, Version} from '../model/article.js';
export {compareArticles} from './compare-articles.js';
