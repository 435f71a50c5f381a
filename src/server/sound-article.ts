import type {Article} from '../model/article.js';
import type {Given} from '../model/given.js';
import {checkModel} from '../model/check.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../model/issue.js';

/** A story as TypeScript infers it, including from an imported JSON file. */
export type GivenArticle = NonNullable<Given<Article>>;

/**
 * Returns the valid parts of a story.
 * @throws {ArticleError} where the story is not valid at all; its message says where and why
 */
export function soundArticle(given: unknown, now?: Date): Article {
  const issues: Issue[] = [];
  const article = checkModel('Article', given, issues, '', now);
  if (article) return article;
  const issue = issues.at(-1) ?? createIssue('', 'expected', 'an object', describeValue(given));
  throw new ArticleError(issue, {issues});
}
