/** Versions of a story: what one state of it has changed of another. */
export type {Change, FigureChange, TextChange, Version} from '../model/article.js';
export {compareArticles} from './compare-articles.js';
