import {type NewsArticle, toNewsArticle as writeArticle} from '../writers/news-article.js';
import {type GivenArticle, type IssueOptions, soundArticle} from './sound-article.js';

/**
 * Returns the valid parts of a story as `NewsArticle` (https://schema.org/NewsArticle). Facts that
 * the story does not state are left out; for example, it never claims to be free to read. A
 * withheld story has only its address.
 * @throws {ArticleError} where the story is not valid at all
 */
export function toNewsArticle(
  article: GivenArticle,
  now = new Date(),
  options: IssueOptions = {},
): NewsArticle {
  return writeArticle(soundArticle(article, now, options), now);
}
