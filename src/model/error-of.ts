import {ArticleError, createIssue, type Issue} from './issue.js';

/** The error of an input that cannot be read, with its first issue from an index on as the reason. */
export function errorOf(issues: readonly Issue[], from = 0): ArticleError {
  const reason = issues[from] ?? createIssue('', 'unreadable', 'a story', 'none');
  return new ArticleError(reason, {issues});
}
