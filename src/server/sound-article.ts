import type {Article} from '../model/article.js';
import type {Given} from '../model/given.js';
import {warn} from '../element-kit/warn.js';
import {checkModel} from '../model/check.js';
import {ArticleError, createIssue, describeValue, type Issue} from '../model/issue.js';
import {inspectArticle} from '../toll/inspect-article.js';
import {inspectLanguage} from './check-options.js';

/** A story as TypeScript infers it, including from an imported JSON file. */
export type GivenArticle = NonNullable<Given<Article>>;

/** How a server learns which parts of a story are left out. */
export interface IssueOptions {
  /**
   * Called once with the issues of a story that has any: parts that are left out, and errors in its
   * tolls. By default the first ones are one line on the console.
   */
  onIssues?: ((issues: readonly Issue[]) => void) | undefined;
}

/**
 * Returns the valid parts of a story, and reports the others.
 * @throws {ArticleError} where the story is not valid at all; its message says where and why
 */
export function soundArticle(
  given: unknown,
  now?: Date,
  {onIssues, language}: IssueOptions & {language?: string | undefined} = {},
): Article {
  const issues: Issue[] = [];
  const article = checkModel('Article', given, issues, '', now);
  if (article) {
    issues.push(...inspectLanguage(language), ...inspectArticle(article, now));
    if (issues.length) (onIssues ?? warnOnce(given as object))(issues);
    return article;
  }
  const issue = issues.at(-1) ?? createIssue('', 'expected', 'an object', describeValue(given));
  throw new ArticleError(issue, {issues});
}

/** Number of issues that a line on the console quotes. */
const quoted = 3;

const warned = new WeakSet<object>();

/** Writes one line for each story, however often it is rendered. */
function warnOnce(given: object): (issues: readonly Issue[]) => void {
  return (issues) => {
    if (warned.has(given)) return;
    warned.add(given);
    const lines = issues.slice(0, quoted).map(({message}) => message);
    const more = issues.length > quoted ? [`${issues.length - quoted} more`] : [];
    warn(`article-widgets: issues of a story: ${[...lines, ...more].join('; ')}`);
  };
}
