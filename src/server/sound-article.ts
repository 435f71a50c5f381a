import type {Article} from '../model/article.js';
import type {Given} from '../model/given.js';
import {checkModel} from '../model/check.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../model/issue.js';

/** A story as TypeScript reads it, also in an imported JSON file. */
export type GivenArticle = NonNullable<Given<Article>>;

/**
 * What of a story is sound; the rest is left out.
 * @throws {ArticleError} where nothing can be made of it; its message says where and why
 */
export function soundArticle(given: unknown, now?: Date): Article {
  const issues: Issue[] = [];
  const article = checkModel('Article', given, issues, '', now);
  if (article) return article;
  const issue = issues.at(-1) ?? createIssue('', 'expected', 'an object', describeValue(given));
  throw new ArticleError(issue, {issues});
}
