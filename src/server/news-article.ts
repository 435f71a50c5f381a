import {type NewsArticle, toNewsArticle as tellArticle} from '../writers/news-article.js';
import {type GivenArticle, soundArticle} from './sound-article.js';

/**
 * Tells what is sound of a story as `NewsArticle` (https://schema.org/NewsArticle). What the story
 * does not say is left out: it is never said to be free to read. Of a story that is held back there
 * is its address.
 * @throws {ArticleError} where nothing can be made of the story
 */
export function toNewsArticle(article: GivenArticle, now = new Date()): NewsArticle {
  return tellArticle(soundArticle(article, now), now);
}
